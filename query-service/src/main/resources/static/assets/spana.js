// What scripts add to pages that work without them.

const search = document.getElementById("q");

// A slash leads to the search box, unless one is being typed.
document.addEventListener("keydown", event => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
    search.select();
  }
});

// A part of the page was replaced: says what is found now, and puts the keyboard back where the page
// begins if the link it was on is gone.
document.addEventListener("htmx:afterSettle", () => {
  const summary = document.querySelector("main h1");
  document.getElementById("said").textContent = summary ? summary.textContent : "";
  if (document.activeElement === document.body) {
    document.getElementById("content").focus({preventScroll: true});
  }
});
