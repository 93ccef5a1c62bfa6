package eu.spana.query.hit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

import eu.spana.document.Published;
import eu.spana.query.execute.FoundDocument;
import eu.spana.query.execute.FoundDocument.Extract;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One found document.
///
/// @param title in the hit's main language, plain text
/// @param score absent when sorted by date
/// @param highlights escaped HTML with `<mark>`; the beginning of the body where no word of it was
///   found
/// @param highlightLanguages of each highlight, which need not be that of the title
/// @param explanation by which words it was found, where that was asked for
public record Hit(
        String id,
        @JsonInclude(Include.NON_NULL) @Nullable String url,
        @JsonInclude(Include.NON_NULL) @Nullable String site,
        String kind,
        String language,
        String title,
        @JsonInclude(Include.NON_NULL) @Nullable Published published,
        List<String> authors,
        List<String> tags,
        @JsonInclude(Include.NON_NULL) @Nullable Double score,
        List<String> highlights,
        List<String> highlightLanguages,
        @JsonInclude(Include.NON_EMPTY) List<String> explanation) {

    public static Hit of(FoundDocument document) {
        return explained(document, List.of());
    }

    /// A hit that says why it is one.
    ///
    /// @param explanation by which words the document was found, a sentence each
    public static Hit explained(FoundDocument document, List<String> explanation) {
        return new Hit(
                document.id(),
                document.url(),
                document.site(),
                document.kind(),
                document.language(),
                document.mainTitle(),
                document.published(),
                document.authors(),
                document.tags(),
                document.score(),
                document.extractTexts(),
                document.extracts().stream().map(Extract::language).toList(),
                explanation);
    }
}
