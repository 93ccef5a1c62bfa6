package eu.spana.ingest.parse.html.metadata;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;

/// All that one walk over a page finds about its article.
final class PageSigns {
    /// More are no article's.
    private static final int MAX_SIGNS = 2_000;

    private static final int MAX_LINES = 5_000;

    final MetaTags metas = new MetaTags();
    final Regions regions = new Regions();
    final List<PageLine> lines = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<String> jsonLd = new ArrayList<>();
    final List<Sign> headings = new ArrayList<>();
    final List<Sign> times = new ArrayList<>();
    final List<Sign> properties = new ArrayList<>();
    final List<Sign> named = new ArrayList<>();
    final List<Sign> authorLinks = new ArrayList<>();
    final List<Sign> tagLinks = new ArrayList<>();
    boolean hasArticle;
    String title = "";
    String language = "";

    void add(List<Sign> signs, Sign sign) {
        if (signs.size() < MAX_SIGNS) {
            signs.add(sign);
        }
    }

    void addLine(PageLine line) {
        if (lines.size() < MAX_LINES) {
            lines.add(line);
        }
    }
}
