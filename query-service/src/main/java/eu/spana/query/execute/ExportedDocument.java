package eu.spana.query.execute;

import com.fasterxml.jackson.annotation.JsonInclude;

import eu.spana.document.Published;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// One document of an export, read from the index and written to the caller in one shape: on the
/// way of many thousand a second nothing is copied.
///
/// @param kind as in the index, such as `press-release`
/// @param languages main language first
/// @param title by language
/// @param body by language; absent unless asked for
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExportedDocument(
        String id,
        @Nullable String url,
        @Nullable String site,
        String kind,
        @Nullable List<String> languages,
        @Nullable Map<String, String> title,
        @Nullable Published published,
        @Nullable List<String> authors,
        @Nullable List<String> tags,
        @Nullable Map<String, String> body) {

    /// The main language; `und` in a document without text.
    public String language() {
        return languages == null || languages.isEmpty() ? "und" : languages.getFirst();
    }
}
