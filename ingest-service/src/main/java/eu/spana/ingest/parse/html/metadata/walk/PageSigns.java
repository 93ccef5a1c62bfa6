package eu.spana.ingest.parse.html.metadata.walk;

import eu.spana.ingest.parse.html.metadata.stated.MetaTags;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;

/// All that one walk over a page finds about its article.
public final class PageSigns {
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

    PageSigns() {}

    /// Of the page, as its head gives it; empty when it does not.
    public String title() {
        return title;
    }

    /// As the page claims it; empty when it does not.
    public String language() {
        return language;
    }

    /// Whether an element says that it holds an article.
    public boolean hasArticle() {
        return hasArticle;
    }

    public MetaTags metas() {
        return metas;
    }

    public Regions regions() {
        return regions;
    }

    public List<PageLine> lines() {
        return lines;
    }

    /// The `link` elements of its head.
    public List<Element> links() {
        return links;
    }

    /// Those that are no JSON-LD.
    public List<Element> scripts() {
        return scripts;
    }

    /// What its scripts of JSON-LD hold.
    public List<String> jsonLd() {
        return jsonLd;
    }

    /// Those of the first two levels.
    public List<Sign> headings() {
        return headings;
    }

    public List<Sign> times() {
        return times;
    }

    /// Elements with an itemprop.
    public List<Sign> properties() {
        return properties;
    }

    /// Elements whose names speak of a date, a byline or an author.
    public List<Sign> named() {
        return named;
    }

    public List<Sign> authorLinks() {
        return authorLinks;
    }

    public List<Sign> tagLinks() {
        return tagLinks;
    }

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
