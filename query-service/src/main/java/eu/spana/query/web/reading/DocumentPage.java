package eu.spana.query.web.reading;

import eu.spana.query.web.wording.DateView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the page of one document shows.
///
/// @param texts the document in each of its languages, main language first
/// @param address absent where it is not an address on the web
/// @param alternates addresses of the same document in other languages
/// @param facts provenance: name and value
/// @param indicators traces of attacks by sort
/// @param cut what was cut from the page, in its order
/// @param cutSummary how much that was
/// @param similar what else is about the same
record DocumentPage(
        List<Text> texts,
        String kind,
        @Nullable String site,
        @Nullable String address,
        @Nullable DateView date,
        List<String> authors,
        List<String> tags,
        List<Alternate> alternates,
        List<Fact> facts,
        List<Fact> indicators,
        List<Cut> cut,
        String cutSummary,
        List<Similar> similar) {

    /// @param language BCP 47 code
    record Text(String language, String languageName, String title, List<String> paragraphs) {}

    record Alternate(String language, String languageName, String address) {}

    /// @param language BCP 47 code
    record Similar(
            String link,
            String language,
            String languageName,
            String title,
            @Nullable String site,
            @Nullable DateView date) {}

    /// @param exact whether the values are for machines: hashes, ids
    record Fact(String name, List<String> values, boolean exact) {}

    /// @param rule what the rule that cut it looks for
    record Cut(String rule, List<String> paragraphs) {}
}
