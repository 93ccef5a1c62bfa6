package eu.spana.ingest.parse.html.metadata.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The text of a heading without what stands in it beside the headline: sections above it, labels,
/// dates, buttons, words for screen readers.
public final class HeadingText implements NodeFilter {
    private static final int MAX_LENGTH = 500;
    private static final Set<String> BESIDE =
            Set.of(
                    "time",
                    "button",
                    "small",
                    "sup",
                    "rt",
                    "rp",
                    "svg",
                    "style",
                    "script",
                    "noscript");
    private static final Pattern NAMED =
            Pattern.compile(
                    "kicker|overline|eyebrow|top-?line|dachzeile|pretitle|pre-title|super-?title|supertitle"
                        + "|sub-?title|subtitle|sub-?line|sub-?head|untertitel|badge|label|sr-only|visually-?hidden"
                        + "|screen-?reader|invisible|hidden|tagline|(?:^|[\\s_-])(?:date|category|roof|overhead)");

    private final StringBuilder text = new StringBuilder();

    private HeadingText() {}

    /// All of the text where nothing else would be left.
    public static String of(Element heading) {
        var walk = new HeadingText();
        heading.filter(walk);
        String own = tidy(walk.text.toString());
        return own.isEmpty() ? tidy(ShortText.of(heading)) : own;
    }

    /// Some pages escape twice, and many hyphenate long words softly.
    public static String tidy(String text) {
        String plain = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        return Spaces.tidy(plain.replace("\u00AD", ""));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            text.append(leaf.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && isBeside(element)) {
                text.append(' ');
                return FilterResult.SKIP_CHILDREN;
            }
            text.append(element.isBlock() || element.nameIs("br") ? " " : "");
        }
        return text.length() > MAX_LENGTH ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private static boolean isBeside(Element element) {
        if (BESIDE.contains(element.normalName())) {
            return true;
        }
        String name = element.className();
        return !name.isEmpty() && NAMED.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
