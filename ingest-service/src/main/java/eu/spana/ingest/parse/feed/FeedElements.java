package eu.spana.ingest.parse.feed;

import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds elements of feeds by their local names: prefixes differ, and many are not declared.
final class FeedElements {
    private FeedElements() {}

    /// The children with these names, those of the first name first. Names without a prefix mean
    /// the feed's own vocabulary; `*:` means any.
    static Stream<Element> children(Element parent, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> parent.children().stream().filter(child -> matches(child, name)));
    }

    /// The first text that is not blank.
    static Optional<String> text(Element parent, String... names) {
        return children(parent, names)
                .map(child -> child.wholeText().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /// What `xml:base` of the element and those around it make of an address.
    static String resolved(Element element, String address) {
        for (Element at = element; at != null; at = at.parent()) {
            String base = at.attr("xml:base");
            if (base.startsWith("http")) {
                return StringUtil.resolve(base, address);
            }
        }
        return StringUtil.resolve(element.baseUri(), address);
    }

    private static boolean matches(Element child, String name) {
        String tag = child.tagName().toLowerCase(Locale.ROOT);
        int colon = tag.indexOf(':');
        if (name.startsWith("*:")) {
            return tag.substring(colon + 1).equals(name.substring(2));
        }
        // Some feeds give their own vocabulary a prefix.
        boolean own = colon < 0 || tag.startsWith("atom") || tag.startsWith("rss");
        return own ? tag.substring(colon + 1).equals(name) : tag.equals(name);
    }
}
