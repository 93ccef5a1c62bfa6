package eu.spana.ingest.parse.html.outline;

import eu.spana.ingest.parse.html.outline.Block.Gap;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Where a browser breaks text.
final class Breaks {
    private Breaks() {}

    static @Nullable Gap before(Element element) {
        return switch (element.normalName()) {
            case "li", "tr", "dt", "dd", "option" -> Gap.LINE;
            case "td", "th" -> Gap.SPACE;
            case "button", "summary", "label" -> Gap.LINE;
            default -> isBlock(element) ? Gap.PARAGRAPH : null;
        };
    }

    static @Nullable Gap after(Element element) {
        return before(element);
    }

    /// Elements of a page's own making hold whole parts of it.
    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().indexOf('-') > 0;
    }
}
