package eu.spana.ingest.parse.feed;

import org.jsoup.nodes.Element;

import java.util.List;
import java.util.regex.Pattern;

/// Names of the people who wrote an entry.
final class FeedPeople {
    /// `me@coast.example (Ann Berg)`, as RSS asks for.
    private static final Pattern MAIL_FIRST =
            Pattern.compile("^\\S{1,200}@\\S{1,200}\\s*\\((.*)\\)$");

    /// `Ann Berg (me@coast.example)`, `Ann Berg <me@coast.example>`
    private static final Pattern MAIL_LAST =
            Pattern.compile("\\s*[(<]\\s*(?:mailto:)?[^\\s()<>]{1,200}@[^\\s()<>]{1,200}\\s*[)>]$");

    private static final int MAX_LENGTH = 200;

    private FeedPeople() {}

    /// Those that an entry or a feed names itself.
    static List<String> in(Element element) {
        return FeedElements.children(
                        element,
                        "author",
                        "dc:creator",
                        "dc:author",
                        "itunes:author",
                        "managingeditor")
                .map(FeedPeople::nameOf)
                .map(FeedPeople::tidy)
                .filter(name -> !name.isEmpty() && name.length() <= MAX_LENGTH)
                .filter(name -> !name.contains("@"))
                .distinct()
                .toList();
    }

    static String tidy(String name) {
        String line = name.strip().replaceAll("\\s+", " ");
        return MAIL_LAST
                .matcher(MAIL_FIRST.matcher(line).replaceFirst("$1"))
                .replaceFirst("")
                .strip();
    }

    private static String nameOf(Element person) {
        return FeedElements.text(person, "*:name")
                .orElseGet(() -> person.children().isEmpty() ? person.text() : "");
    }
}
