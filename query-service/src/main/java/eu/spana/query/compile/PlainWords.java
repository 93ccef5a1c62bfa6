package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import java.util.ArrayList;
import java.util.List;

/// The plain words of a search → queries: as words of each language, of which the best counts, and
/// as they were typed. A word that reads alike in ten languages is still one word.
final class PlainWords {
    private final List<TypedWord> words;
    private final List<String> languages;
    private final boolean strict;
    private final LookedUp lookedUp;

    /// @param strict only documents with all words, as where the order says nothing of how many
    ///   they have
    PlainWords(List<TypedWord> words, List<String> languages, boolean strict) {
        this.words = words;
        this.languages = languages;
        this.strict = strict;
        this.lookedUp = LookedUp.of(words, languages.size(), strict);
    }

    /// With all that decides the order, as far as there is room for it.
    Query ranked() {
        return best(lookedUp.ranked());
    }

    /// Only what decides what is found, for marking it in the text.
    Query found() {
        return best(false);
    }

    private Query best(boolean ranked) {
        List<Query> alternatives = new ArrayList<>();
        for (String language : languages) {
            List<TypedWord> telling = AnalysedWords.telling(lookedUp.words(), language);
            if (!telling.isEmpty()) {
                alternatives.add(in(new WordInLanguage(language), telling, ranked));
            }
        }
        alternatives.add(WordsAsTyped.found(words));
        return Query.of(query -> query.disMax(best -> best.queries(alternatives)));
    }

    private Query in(WordInLanguage language, List<TypedWord> telling, boolean ranked) {
        LooseWords loose = new LooseWords(language, strict);
        Query found = loose.found(telling);
        if (!ranked) {
            return found;
        }
        BoolQuery.Builder all = new BoolQuery.Builder().must(found);
        loose.lift(all, telling);
        new WordsInTitle(language).lift(all, telling);
        new WordsTogether(language).lift(all, telling);
        new PartsOfWords(language).lift(all, telling);
        WordsAsTyped.lift(all, words);
        return Query.of(query -> query.bool(all.build()));
    }
}
