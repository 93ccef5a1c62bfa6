package eu.spana.query.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the page of one document shows.
///
/// @param texts the document in each of its languages, main language first
/// @param address absent where it is not an address on the web
/// @param facts provenance: name and value
/// @param indicators traces of attacks by sort
record DocumentPage(
        List<Text> texts,
        String kind,
        @Nullable String site,
        @Nullable String address,
        SearchPage.@Nullable DateView date,
        List<String> authors,
        List<String> tags,
        List<Fact> facts,
        List<Fact> indicators) {

    /// @param language BCP 47 code
    record Text(String language, String languageName, String title, List<String> paragraphs) {}

    record Fact(String name, List<String> values) {}
}
