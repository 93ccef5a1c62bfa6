package eu.spana.query.web.reading;

import eu.spana.document.CutBlock;
import eu.spana.document.Document;
import eu.spana.query.execute.FoundDocument;
import eu.spana.query.web.wording.DateView;
import eu.spana.query.web.wording.Labels;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// A document → what its page shows.
final class DocumentPages {
    private final Labels labels;

    DocumentPages(Labels labels) {
        this.labels = labels;
    }

    DocumentPage page(Document document, List<FoundDocument> similar) {
        Provenance provenance = new Provenance(labels);
        return new DocumentPage(
                document.languages().stream().map(code -> text(document, code)).toList(),
                labels.kind(Labels.kebab(document.kind())),
                document.site(),
                webAddress(document.url()),
                DateView.of(document.published(), labels),
                document.authors(),
                document.tags(),
                alternates(document),
                provenance.facts(document),
                provenance.indicators(document),
                document.cut().stream().map(this::cut).toList(),
                labels.text("cut.summary", document.cut().size()),
                similar.stream().map(this::similar).toList());
    }

    private DocumentPage.Text text(Document document, String code) {
        String title = document.title().getOrDefault(code, "");
        return new DocumentPage.Text(
                code,
                labels.language(code),
                title.isBlank() ? labels.text("untitled") : title,
                paragraphs(document.body().getOrDefault(code, "")));
    }

    private List<DocumentPage.Alternate> alternates(Document document) {
        return document.alternates().entrySet().stream()
                .filter(alternate -> webAddress(alternate.getValue()) != null)
                .map(alternate ->
                        new DocumentPage.Alternate(
                                alternate.getKey(),
                                labels.language(alternate.getKey()),
                                alternate.getValue()))
                .toList();
    }

    private DocumentPage.Cut cut(CutBlock block) {
        return new DocumentPage.Cut(labels.rule(block.rule()), paragraphs(block.text()));
    }

    private DocumentPage.Similar similar(FoundDocument found) {
        return new DocumentPage.Similar(
                "/documents/" + found.id(),
                found.language(),
                labels.language(found.language()),
                found.mainTitle().isBlank() ? labels.text("untitled") : found.mainTitle(),
                found.site(),
                DateView.of(found.published(), labels));
    }

    private static List<String> paragraphs(String body) {
        return Arrays.stream(body.split("\\R{2,}"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /// Nothing but the web: an address of a document can be made to run a script.
    private static @Nullable String webAddress(@Nullable String url) {
        return url != null && url.matches("(?i)https?://.*") ? url : null;
    }
}
