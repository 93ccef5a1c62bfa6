package eu.spana.query.web;

import eu.spana.document.Document;
import eu.spana.document.Indicators;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A document → what its page shows.
final class DocumentPages {
    private final Labels labels;

    DocumentPages(Labels labels) {
        this.labels = labels;
    }

    DocumentPage page(Document document) {
        String kind = document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new DocumentPage(
                document.languages().stream().map(code -> text(document, code)).toList(),
                labels.kind(kind),
                document.site(),
                webAddress(document.url()),
                DateViews.of(document.published(), labels),
                document.authors(),
                document.tags(),
                facts(document),
                indicators(document.indicators()));
    }

    private DocumentPage.Text text(Document document, String code) {
        String title = document.title().getOrDefault(code, "");
        return new DocumentPage.Text(
                code,
                labels.language(code),
                title.isBlank() ? labels.text("untitled") : title,
                paragraphs(document.body().getOrDefault(code, "")));
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

    private List<DocumentPage.Fact> facts(Document document) {
        List<DocumentPage.Fact> facts = new ArrayList<>();
        add(facts, "fact.id", document.id().value());
        add(facts, "fact.version", Long.toString(document.version().value()));
        if (document.retrievedAt() != null) {
            add(facts, "fact.retrieved", labels.instant(document.retrievedAt()) + " UTC");
        }
        add(facts, "fact.type", document.contentType());
        if (document.contentBytes() > 0) {
            add(facts, "fact.size", labels.text("bytes", document.contentBytes()));
        }
        add(facts, "fact.sha256", document.contentSha256());
        return facts;
    }

    private void add(List<DocumentPage.Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(new DocumentPage.Fact(labels.text(key), List.of(value)));
        }
    }

    private List<DocumentPage.Fact> indicators(@Nullable Indicators indicators) {
        List<DocumentPage.Fact> facts = new ArrayList<>();
        if (indicators != null) {
            addAll(facts, "indicator.cves", indicators.cves());
            addAll(facts, "indicator.techniques", indicators.techniques());
            addAll(facts, "indicator.hashes", indicators.hashes());
            addAll(facts, "indicator.ips", indicators.ips());
            addAll(facts, "indicator.domains", indicators.domains());
            addAll(facts, "indicator.urls", indicators.urls());
            addAll(facts, "indicator.mails", indicators.mails());
        }
        return facts;
    }

    private void addAll(List<DocumentPage.Fact> facts, String key, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new DocumentPage.Fact(labels.text(key), values));
        }
    }
}
