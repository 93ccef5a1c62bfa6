package eu.spana.ingest.parse.html.marks;

/// What an element is for, by its name, role and state. A page says it by many names.
public enum Tag {
    ARTICLE,
    MAIN,
    SECTION,
    NAVIGATION,
    HEADER,
    FOOTER,
    ASIDE,
    FORM,
    FIGURE,
    CAPTION,
    TABLE,
    LIST,
    ITEM,
    HEADING,
    PARAGRAPH,
    QUOTE,
    CODE,
    BUTTON,
    LABEL,
    LINK,
    DIALOG,
    NOSCRIPT,
    HIDDEN,
    DETAILS,
    TERM,
    TIME,
    ADDRESS,
    BODY_TEXT,
    CELL
}
