package eu.spana.ingest.parse.foreign;

import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.furniture.FurnitureLines;
import eu.spana.ingest.parse.html.HtmlReader;
import eu.spana.ingest.parse.text.Paragraphs;
import eu.spana.ingest.parse.text.TitleLine;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The extract of a file that holds one text: a PDF, an office file, a book.
final class FileExtract {
    private static final String HEADING = "h1, h2, p.title, p.Title";

    private FileExtract() {}

    static Extract of(ForeignDocument document, Instant visit) {
        Element page = Jsoup.parse(document.content()).body();
        String stated = titleOf(document, page);
        List<String> paragraphs = new ArrayList<>(paragraphsOf(document, page));
        int titleAt = stated.isEmpty() ? TitleLine.indexIn(paragraphs) : paragraphs.indexOf(stated);
        String title = titleAt >= 0 ? paragraphs.get(titleAt) : stated;
        // A file of one line is its own title.
        if (titleAt >= 0 && paragraphs.size() > 1) {
            paragraphs.remove(titleAt);
        }
        String body = Paragraphs.join(paragraphs);
        return Extract.named(title, body, StatedMetadata.of(document, visit), List.of());
    }

    private static String titleOf(ForeignDocument document, Element page) {
        String stated = StatedMetadata.titleOf(document);
        // A table's headings are the names of its sheets.
        if (!stated.isEmpty() || ForeignTypes.SHEETS.contains(document.type())) {
            return stated;
        }
        return page.select(HEADING).stream()
                .map(Element::text)
                .filter(heading -> !heading.isBlank())
                .findFirst()
                .orElse("");
    }

    private static List<String> paragraphsOf(ForeignDocument document, Element page) {
        if (ForeignTypes.PDF.contains(document.type())) {
            return PageLines.joined(FurnitureLines.drop(linesOf(page)));
        }
        for (Element inside : page.select("td > p, th > p, li > p")) {
            inside.tagName("span").appendText(" ");
        }
        return Paragraphs.of(HtmlReader.textOf(page.html(), ""));
    }

    /// Paragraphs with the line breaks of the page, where words are hyphenated.
    private static List<String> linesOf(Element page) {
        return page.select("p").stream()
                .flatMap(paragraph -> Paragraphs.of(paragraph.wholeText()).stream())
                .toList();
    }
}
