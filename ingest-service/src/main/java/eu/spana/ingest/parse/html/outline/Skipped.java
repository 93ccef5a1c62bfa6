package eu.spana.ingest.parse.html.outline;

import org.jsoup.nodes.Element;

import java.util.Set;

/// Elements whose text is never read as text of the page.
final class Skipped {
    private static final Set<String> NAMES =
            Set.of(
                    "annotation",
                    "annotation-xml",
                    "applet",
                    "area",
                    "audio",
                    "base",
                    "canvas",
                    "datalist",
                    "embed",
                    "head",
                    "iframe",
                    "input",
                    "link",
                    "map",
                    "meta",
                    "meter",
                    "noframes",
                    "object",
                    "option",
                    "param",
                    "progress",
                    "rp",
                    "rt",
                    "script",
                    "select",
                    "source",
                    "style",
                    "svg",
                    "textarea",
                    "title",
                    "track",
                    "video");

    private Skipped() {}

    static boolean is(Element element) {
        String name = element.normalName();
        boolean isClosedTemplate = name.equals("template") && !element.hasAttr("shadowrootmode");
        return isClosedTemplate || NAMES.contains(name);
    }
}
