package eu.spana.ingest.parse.html.marks;

import static java.util.Map.entry;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What an element says about itself.
///
/// @param tags by its name, role and state
/// @param hints by words in its class and id
public record Marks(Set<Tag> tags, Set<Hint> hints) {
    private static final Map<String, Tag> BY_NAME =
            Map.ofEntries(
                    entry("article", Tag.ARTICLE),
                    entry("main", Tag.MAIN),
                    entry("section", Tag.SECTION),
                    entry("nav", Tag.NAVIGATION),
                    entry("menu", Tag.NAVIGATION),
                    entry("header", Tag.HEADER),
                    entry("footer", Tag.FOOTER),
                    entry("aside", Tag.ASIDE),
                    entry("form", Tag.FORM),
                    entry("fieldset", Tag.FORM),
                    entry("figure", Tag.FIGURE),
                    entry("figcaption", Tag.CAPTION),
                    entry("caption", Tag.CAPTION),
                    entry("table", Tag.TABLE),
                    entry("ul", Tag.LIST),
                    entry("ol", Tag.LIST),
                    entry("dl", Tag.LIST),
                    entry("li", Tag.ITEM),
                    entry("h1", Tag.HEADING),
                    entry("h2", Tag.HEADING),
                    entry("h3", Tag.HEADING),
                    entry("h4", Tag.HEADING),
                    entry("h5", Tag.HEADING),
                    entry("h6", Tag.HEADING),
                    entry("p", Tag.PARAGRAPH),
                    entry("blockquote", Tag.QUOTE),
                    entry("q", Tag.QUOTE),
                    entry("pre", Tag.CODE),
                    entry("code", Tag.CODE),
                    entry("button", Tag.BUTTON),
                    entry("label", Tag.LABEL),
                    entry("legend", Tag.LABEL),
                    entry("a", Tag.LINK),
                    entry("dialog", Tag.DIALOG),
                    entry("noscript", Tag.NOSCRIPT),
                    entry("details", Tag.DETAILS),
                    entry("summary", Tag.DETAILS),
                    entry("dt", Tag.TERM),
                    entry("dd", Tag.TERM),
                    entry("time", Tag.TIME),
                    entry("address", Tag.ADDRESS),
                    entry("td", Tag.CELL),
                    entry("th", Tag.CELL));

    public static Marks of(Element element) {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        add(BY_NAME.get(element.normalName()), tags);
        if (element.attributesSize() > 0) {
            add(byRole(element.attr("role")), tags);
            add(isHidden(element) ? Tag.HIDDEN : null, tags);
            add(isBody(element.attr("itemprop")) ? Tag.BODY_TEXT : null, tags);
            Hint.addFrom(element.attr("class"), hints);
            Hint.addFrom(element.attr("id"), hints);
        }
        return new Marks(tags, hints);
    }

    private static void add(@Nullable Tag tag, Set<Tag> tags) {
        if (tag != null) {
            tags.add(tag);
        }
    }

    private static @Nullable Tag byRole(String role) {
        return switch (role) {
            case "main" -> Tag.MAIN;
            case "article" -> Tag.ARTICLE;
            case "navigation", "menu", "menubar" -> Tag.NAVIGATION;
            case "banner" -> Tag.HEADER;
            case "contentinfo" -> Tag.FOOTER;
            case "complementary" -> Tag.ASIDE;
            case "search", "form" -> Tag.FORM;
            case "dialog", "alertdialog", "tooltip" -> Tag.DIALOG;
            case "button", "toolbar" -> Tag.BUTTON;
            case "heading" -> Tag.HEADING;
            default -> null;
        };
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || isStyledAway(element.attr("style"))
                || HiddenNames.hide(element.attr("class"));
    }

    private static boolean isBody(String property) {
        return property.equals("articleBody") || property.equals("text");
    }

    private static boolean isStyledAway(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String dense = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return dense.contains("display:none") || dense.contains("visibility:hidden");
    }
}
