package eu.spana.ingest.parse.content;

import eu.spana.document.DocumentId;
import eu.spana.document.Published;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/// What the caller says about a raw document. Each claim wins over what the content says.
///
/// @param url address that the content was fetched from, http or https
/// @param retrievedAt when it was fetched
/// @param language BCP 47
/// @param tags added to those of the content
public record Claims(
        @Nullable DocumentId id,
        @Nullable URI url,
        Instant retrievedAt,
        @Nullable String language,
        List<String> tags,
        @Nullable String title,
        @Nullable Published published) {
    public Claims {
        tags = List.copyOf(tags);
    }

    public static Claims none(Instant retrievedAt) {
        return new Claims(null, null, retrievedAt, null, List.of(), null, null);
    }
}
