package eu.spana.ingest.parse.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

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

    private MainContent() {}

    static Element of(Document page) {
        int prose = Prose.of(page.body());
        for (String selector : MARKED) {
            Optional<Element> marked = mostProse(page.select(selector).stream());
            if (marked.isPresent() && Prose.of(marked.get()) >= prose * CREDIBLE_SHARE) {
                return marked.get();
            }
        }
        return dominant(page.body(), prose);
    }

    private static Element dominant(Element from, int prose) {
        Element current = from;
        int share = prose;
        while (true) {
            Optional<Element> child = mostProse(current.children().stream());
            int below = child.map(Prose::of).orElse(0);
            if (child.isEmpty() || below == 0 || below < share * DOMINANT_SHARE) {
                return current;
            }
            current = child.get();
            share = below;
        }
    }

    private static Optional<Element> mostProse(Stream<Element> elements) {
        return elements.max(Comparator.comparingInt(Prose::of));
    }
}
