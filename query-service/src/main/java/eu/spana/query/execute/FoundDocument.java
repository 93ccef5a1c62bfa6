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
/// @param extracts of the body; its beginning where no word was found
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
        List<Extract> extracts,
        Map<String, List<String>> marked) {

    /// A part of a body.
    ///
    /// @param language of this body, which need not be the main one
    /// @param text with marks, escaped HTML
    public record Extract(String language, String text) {}

    /// The extracts whatever their languages.
    public List<String> extractTexts() {
        return extracts.stream().map(Extract::text).toList();
    }

    /// The main language; `und` in a document without text.
    public String language() {
        return languages.isEmpty() ? "und" : languages.getFirst();
    }

    /// Title in the main language; empty where the document has none.
    public String mainTitle() {
        return title.getOrDefault(language(), "");
    }
}
