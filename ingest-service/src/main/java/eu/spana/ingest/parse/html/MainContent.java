package eu.spana.ingest.parse.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the element that holds a page's article.
final class MainContent {
    /// From the most to the least certain.
    private static final String[] MARKED = {
        "[itemprop=articleBody]",
        ".e-content, .entry-content, .post-content, .article-body, .article-content,"
                + " .article__body",
        "article",
        "main, [role=main]",
        "#content, #main-content, #main, .content"
    };

    /// Share of the page's prose that a marked element must hold to be believed.
    private static final double CREDIBLE_SHARE = 0.5;

    /// An element whose child holds this share of its prose adds nothing but furniture.
    private static final double DOMINANT_SHARE = 0.8;

    private final ProseMap prose;

    private MainContent(ProseMap prose) {
        this.prose = prose;
    }

    static Element of(Document page) {
        return new MainContent(new ProseMap(page)).in(page);
    }

    private Element in(Document page) {
        double credible = prose.of(page.body()) * CREDIBLE_SHARE;
        for (String selector : MARKED) {
            Optional<Element> marked = mostProse(page.select(selector));
            if (marked.isPresent() && prose.of(marked.get()) >= credible) {
                return marked.get();
            }
        }
        return dominant(page.body());
    }

    private Element dominant(Element from) {
        Element current = from;
        while (true) {
            Optional<Element> child = mostProse(current.children());
            int below = child.map(prose::of).orElse(0);
            if (child.isEmpty() || below == 0 || below < prose.of(current) * DOMINANT_SHARE) {
                return current;
            }
            current = child.get();
        }
    }

    private Optional<Element> mostProse(List<Element> elements) {
        return elements.stream().max(Comparator.comparingInt(prose::of));
    }
}
