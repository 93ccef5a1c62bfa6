package eu.spana.query.execute;

import eu.spana.document.Published;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// One found document, without its body.
///
/// @param version microseconds since the epoch at acceptance
/// @param kind as in the index, such as `press-release`
/// @param title by language
/// @param score absent when sorted by date
/// @param markedTitle title with marks, escaped HTML; empty where no word of it was found
/// @param extracts of the body with marks, escaped HTML; its beginning where no word was found
/// @param marked by field of the index, such as `body.sv`: what was marked there, escaped HTML
public record FoundDocument(
        String id,
        long version,
        @Nullable String url,
        @Nullable String site,
        String kind,
        List<String> languages,
        Map<String, String> title,
        @Nullable Published published,
        List<String> authors,
        List<String> tags,
        @Nullable Double score,
        String markedTitle,
        List<String> extracts,
        Map<String, List<String>> marked) {

    /// The main language; `und` in a document without text.
    public String language() {
        return languages.isEmpty() ? "und" : languages.getFirst();
    }

    /// Title in the main language; empty where the document has none.
    public String mainTitle() {
        return title.getOrDefault(language(), "");
    }
}
