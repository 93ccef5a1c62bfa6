package eu.spana.query.web.reading;

import eu.spana.document.Document;
import eu.spana.document.DocumentVersion;
import eu.spana.document.Indicators;
import eu.spana.document.Published;
import eu.spana.query.web.wording.Dates;
import eu.spana.query.web.wording.Labels;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Where a document comes from and what it names, as lists of facts.
final class Provenance {
    private final Labels labels;
    private final Dates dates;

    Provenance(Labels labels) {
        this.labels = labels;
        this.dates = new Dates(labels.locale());
    }

    List<DocumentPage.Fact> facts(Document document) {
        List<DocumentPage.Fact> facts = new ArrayList<>();
        add(facts, "fact.date", date(document.published()), false);
        add(facts, "fact.retrieved", time(document.retrievedAt()), false);
        add(facts, "fact.accepted", time(accepted(document.version())), false);
        add(facts, "fact.section", document.section(), false);
        add(facts, "fact.type", type(document), false);
        add(facts, "fact.sha256", document.contentSha256(), true);
        add(facts, "fact.id", document.id().value(), true);
        return facts;
    }

    List<DocumentPage.Fact> indicators(Document document) {
        Indicators indicators = document.indicators();
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

    /// How it was found, and how sure that is.
    private String date(@Nullable Published published) {
        return published == null
                ? labels.text("fact.date.unknown")
                : labels.text(
                        "fact.date.found",
                        dates.published(published),
                        labels.basis(published),
                        published.confidence());
    }

    private @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : labels.text("utc", dates.instant(instant));
    }

    private static Instant accepted(DocumentVersion version) {
        return Instant.EPOCH.plus(version.value(), ChronoUnit.MICROS);
    }

    private @Nullable String type(Document document) {
        String type = document.contentType();
        return type == null || document.contentBytes() == 0
                ? type
                : labels.text("fact.type.size", type, document.contentBytes());
    }

    private void add(
            List<DocumentPage.Fact> facts, String key, @Nullable String value, boolean exact) {
        if (value != null) {
            facts.add(new DocumentPage.Fact(labels.text(key), List.of(value), exact));
        }
    }

    private void addAll(List<DocumentPage.Fact> facts, String key, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new DocumentPage.Fact(labels.text(key), values, true));
        }
    }
}
