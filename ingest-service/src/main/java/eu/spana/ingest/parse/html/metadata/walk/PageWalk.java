package eu.spana.ingest.parse.html.metadata.walk;

import eu.spana.ingest.parse.html.metadata.text.ShortText;
import eu.spana.ingest.parse.html.metadata.text.Spaces;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Walks over a page once and gathers what may say something about its article.
public final class PageWalk implements NodeFilter {
    private static final Set<String> UNSEEN =
            Set.of(
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "select",
                    "textarea",
                    "iframe",
                    "object");
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside");
    private static final Set<String> NEVER_AROUND = Set.of("html", "body", "main", "article", "h1");

    /// A line goes on, but no more of it is kept.
    private static final int MAX_LINE = 1_500;

    private final PageSigns signs = new PageSigns();
    private final Map<String, Set<NameHint>> hintsByName = new HashMap<>();
    private final Map<Element, Integer> opened = new HashMap<>();
    private final StringBuilder line = new StringBuilder();
    private int region = Regions.MAIN;

    private PageWalk() {}

    public static PageSigns over(Element page) {
        var walk = new PageWalk();
        page.filter(walk);
        walk.endLine();
        walk.signs.regions.acquitDominant();
        return walk.signs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            if (line.length() < MAX_LINE) {
                ShortText.append(line, leaf.getWholeText());
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        return isHead(element) || UNSEEN.contains(element.normalName())
                ? FilterResult.SKIP_CHILDREN
                : enter(element);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                endLine();
            }
            Integer outer = opened.remove(element);
            if (outer != null) {
                endLine();
                region = outer;
            }
        }
        return FilterResult.CONTINUE;
    }

    /// Reads elements that hold no text of the page.
    private boolean isHead(Element element) {
        switch (element.normalName()) {
            case "meta" -> signs.metas.add(element);
            case "link" -> signs.links.add(element);
            case "title" -> {
                if (signs.title.isEmpty()) {
                    signs.title = ShortText.of(element);
                }
            }
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    signs.jsonLd.add(element.data());
                } else {
                    signs.scripts.add(element);
                }
            }
            case "html" -> {
                signs.language = element.attr("lang").strip();
                return false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private FilterResult enter(Element element) {
        Set<NameHint> hints = hintsOf(element);
        if (element.isBlock() || element.nameIs("br")) {
            endLine();
        }
        boolean isAround =
                AROUND.contains(element.normalName())
                        || hints.contains(NameHint.COMMENT)
                        || hints.contains(NameHint.FURNITURE);
        if (isAround && !NEVER_AROUND.contains(element.normalName())) {
            endLine();
            opened.put(element, region);
            region = signs.regions.open(region, hints.contains(NameHint.COMMENT));
        }
        signs.hasArticle |= isArticle(element);
        keep(element, hints);
        return FilterResult.CONTINUE;
    }

    private static boolean isArticle(Element element) {
        return element.nameIs("article")
                || element.attr("itemprop").equals("articleBody")
                || element.hasClass("h-entry");
    }

    private void keep(Element element, Set<NameHint> hints) {
        var sign = new Sign(element, hints, signs.lines.size(), region);
        String name = element.normalName();
        if (name.equals("h1") || name.equals("h2")) {
            signs.add(signs.headings, sign);
        }
        if (name.equals("time") || (name.equals("abbr") && element.hasAttr("title"))) {
            signs.add(signs.times, sign);
        }
        if (element.hasAttr("itemprop")) {
            signs.add(signs.properties, sign);
        }
        if (hints.contains(NameHint.DATE)
                || hints.contains(NameHint.BYLINE)
                || hints.contains(NameHint.AUTHOR)) {
            signs.add(signs.named, sign);
        }
        String relation = element.attr("rel").toLowerCase(Locale.ROOT);
        if (relation.contains("author")) {
            signs.add(signs.authorLinks, sign);
        } else if (relation.contains("tag")) {
            signs.add(signs.tagLinks, sign);
        }
    }

    private Set<NameHint> hintsOf(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return Set.of();
        }
        return hintsByName.computeIfAbsent(element.className() + " " + element.id(), NameHint::in);
    }

    private void endLine() {
        if (!line.isEmpty()) {
            String text = Spaces.tidy(line);
            if (!text.isEmpty()) {
                signs.addLine(new PageLine(text, region));
                signs.regions.count(region, text.length());
            }
            line.setLength(0);
        }
    }
}
