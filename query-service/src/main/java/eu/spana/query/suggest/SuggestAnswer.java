package eu.spana.query.suggest;

import java.util.List;

/// What was typed may go on so; the most popular first in each list.
///
/// @param words what was typed with its last word completed
/// @param names of authors
public record SuggestAnswer(
        List<String> words, List<Title> titles, List<Value> tags, List<Value> names) {
    static final SuggestAnswer NOTHING =
            new SuggestAnswer(List.of(), List.of(), List.of(), List.of());

    /// A document with such a title.
    ///
    /// @param language of the title
    public record Title(String id, String title, String language) {}

    /// A tag or a name.
    ///
    /// @param count documents that have it
    public record Value(String value, long count) {}
}
