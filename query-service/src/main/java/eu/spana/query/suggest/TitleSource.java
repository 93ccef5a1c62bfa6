package eu.spana.query.suggest;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The part of a document's source that suggestions are made of.
record TitleSource(
        String id, @Nullable Map<String, String> title, @Nullable List<String> languages) {

    /// The first in the order of the document's languages that fits, as not all do.
    Stream<SuggestAnswer.Title> fitting(Beginning beginning) {
        if (title == null || languages == null) {
            return Stream.empty();
        }
        return languages.stream()
                .filter(language -> beginning.fits(title.getOrDefault(language, "")))
                .map(language ->
                        new SuggestAnswer.Title(id, title.getOrDefault(language, ""), language))
                .limit(1);
    }
}
