package eu.spana.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

import org.jspecify.annotations.Nullable;

/// The decision to remove a document, kept for ever in the topic `removals`.
///
/// @param reason as the caller gave it
/// @param fingerprint signature of what was removed, so that the same content is recognised under
///   another id; absent when the document was not known
public record Removal(
        DocumentId id,
        DocumentVersion version,
        String reason,
        @JsonInclude(Include.NON_NULL) @Nullable String fingerprint) {}
