package eu.spana.ingest.parse.html.type;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page says about its own type: in JSON-LD, microdata, OpenGraph and by the software that
/// made it.
final class PageSigns implements NodeVisitor {
    private static final Pattern TYPE =
            Pattern.compile(
                    "\"@type\"\\s{0,9}:\\s{0,9}\\[?\\s{0,9}\"(?:https?://schema\\.org/)?(\\w{1,40})\"");

    private final Set<String> linked = new HashSet<>();
    private final Set<String> marked = new HashSet<>();
    private String openGraph = "";
    private String software = "";
    private boolean hasDate;

    private PageSigns() {}

    static PageSigns of(Document page) {
        var signs = new PageSigns();
        page.traverse(signs);
        signs.software += " " + page.body().className().toLowerCase(Locale.ROOT);
        return signs;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element && element.attributesSize() > 0) {
            switch (element.normalName()) {
                case "meta" -> meta(element);
                case "script" -> script(element);
                default -> microdata(element);
            }
        }
    }

    /// Types in JSON-LD.
    boolean states(Set<String> types) {
        return !Collections.disjoint(linked, types);
    }

    /// Types in JSON-LD or microdata.
    boolean statesOrMarks(Set<String> types) {
        return states(types) || !Collections.disjoint(marked, types);
    }

    /// Type by OpenGraph in lower case; empty when there is none.
    String openGraph() {
        return openGraph;
    }

    boolean hasDateOfPublication() {
        return hasDate;
    }

    boolean isMadeBy(Set<String> software) {
        return software.stream().anyMatch(this.software::contains);
    }

    private void meta(Element element) {
        String content = element.attr("content").strip();
        switch (element.attr("property")) {
            case "og:type" -> openGraph = content.toLowerCase(Locale.ROOT);
            case "article:published_time" -> hasDate |= !content.isEmpty();
            default -> {}
        }
        if (element.attr("name").equalsIgnoreCase("generator")) {
            software += " " + content.toLowerCase(Locale.ROOT);
        }
    }

    private void script(Element element) {
        if (element.attr("type").equals("application/ld+json")) {
            Matcher types = TYPE.matcher(element.data());
            while (types.find()) {
                linked.add(types.group(1));
            }
        }
    }

    private void microdata(Element element) {
        String type = element.attr("itemtype");
        if (!type.isEmpty()) {
            marked.add(type.substring(type.lastIndexOf('/') + 1));
        }
    }
}
