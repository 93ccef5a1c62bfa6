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

// Suggestions below the search box: arrows choose one, Enter follows it, Escape closes them.
const list = document.getElementById("suggestions");
const options = () => [...list.children];
let chosen = -1;

function choose(at) {
  chosen = at;
  options().forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
  search.setAttribute("aria-activedescendant", at < 0 ? "" : options()[at].id);
  options()[at]?.scrollIntoView({block: "nearest"});
}

function show(open) {
  list.hidden = !open;
  search.setAttribute("aria-expanded", String(open));
  choose(-1);
}

search.setAttribute("role", "combobox");
search.setAttribute("aria-autocomplete", "list");
search.setAttribute("aria-controls", list.id);
show(false);

search.addEventListener("keydown", event => {
  const count = options().length;
  if (event.key === "Escape" && !list.hidden) {
    event.preventDefault();
    show(false);
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
    event.preventDefault();
    const from = list.hidden ? -1 : chosen;
    if (list.hidden) show(true);
    // One place more than there are options: the text itself.
    const step = event.key === "ArrowDown" ? 1 : count;
    choose((from + 1 + step) % (count + 1) - 1);
  } else if (event.key === "Enter" && chosen >= 0) {
    event.preventDefault();
    location.assign(options()[chosen].dataset.link);
  }
});
search.addEventListener("blur", () => show(false));
list.addEventListener("pointerdown", event => event.preventDefault());
list.addEventListener("click", event => {
  const option = event.target.closest("[role=option]");
  if (option) location.assign(option.dataset.link);
});

// A part of the page was replaced: tells feed readers of its feed, says what is found now, and puts
// the keyboard back where the page begins if the link it was on is gone.
document.addEventListener("htmx:afterSettle", event => {
  if (event.detail.target === list) {
    show(list.children.length > 0 && document.activeElement === search);
    return;
  }
  const feed = document.getElementById("feed");
  if (feed) document.querySelector("link[rel=alternate]").href = feed.getAttribute("href");
  const summary = document.querySelector("main h1");
  document.getElementById("said").textContent = summary ? summary.textContent : "";
  if (document.activeElement === document.body) {
    document.getElementById("content").focus({preventScroll: true});
  }
});
