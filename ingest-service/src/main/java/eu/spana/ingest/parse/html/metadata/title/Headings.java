package eu.spana.ingest.parse.html.metadata.title;

import eu.spana.ingest.parse.html.metadata.text.HeadingText;
import eu.spana.ingest.parse.html.metadata.walk.PageSigns;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;

/// The headings of a page that may be its headline, those outside of furniture first.
final class Headings {
    /// More on one page head other things.
    private static final int MAX_HEADINGS = 20;

    /// One heading, and whether it stands in furniture alone.
    record Heading(String text, String words, boolean around) {}

    private Headings() {}

    /// @param level `h1` or `h2`
    static List<Heading> of(PageSigns signs, String level) {
        List<Heading> headings = new ArrayList<>();
        for (boolean around : new boolean[] {false, true}) {
            signs.headings().stream()
                    .filter(sign -> sign.element().nameIs(level))
                    .filter(sign -> signs.regions().isFurniture(sign.region()) == around)
                    .filter(sign -> !leadsToFrontPage(sign.element()))
                    .map(sign -> StatedTitles.shortened(HeadingText.of(sign.element())))
                    .filter(text -> !text.isEmpty())
                    .filter(text -> headings.stream().noneMatch(one -> one.text().equals(text)))
                    .limit(MAX_HEADINGS)
                    .forEach(text -> headings.add(new Heading(text, TitleWords.of(text), around)));
        }
        return headings;
    }

    /// The name of the site links to its front page.
    private static boolean leadsToFrontPage(Element heading) {
        Element link = heading.selectFirst("a[href]");
        Element around = link == null ? heading.parent() : link;
        String href = around == null || !around.nameIs("a") ? "" : around.attr("href").strip();
        return href.equals("/") || href.matches("(?i)https?://[^/?#]{1,200}/?");
    }
}
