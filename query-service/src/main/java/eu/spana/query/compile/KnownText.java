package eu.spana.query.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the index knew of what was typed when its first page was made. The later pages are made
/// with the same: another rarity is another order, with doubles and gaps.
///
/// @param languages that the words are looked up in
/// @param words outside quotation marks, in a question inside as well
public record KnownText(List<String> languages, List<TypedWord> words) {
    static final KnownText NOTHING = new KnownText(List.of(), List.of());

    /// Typed words → what they may be misspellings of; empty for a later page.
    public Map<String, String> corrections() {
        Map<String, String> corrections = new HashMap<>();
        for (TypedWord word : words) {
            if (word.meant() != null) {
                corrections.put(word.text(), word.meant());
            }
        }
        return corrections;
    }

    /// What was looked for beside a typed word.
    List<String> correctionsOf(String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .flatMap(word -> word.corrections().stream())
                .toList();
    }

    TextCompiler compiler(List<Clause> clauses, SearchCriteria criteria) {
        return compiler(clauses, criteria, criteria.sort() != Sort.RELEVANCE);
    }

    /// Demands the corrections, and no other plain word.
    TextCompiler correctionCompiler(List<Clause> clauses, SearchCriteria criteria) {
        List<TypedWord> meant =
                corrections().values().stream().distinct().map(TypedWord::alone).toList();
        return new KnownText(languages, meant).compiler(clauses, criteria, true);
    }

    private TextCompiler compiler(List<Clause> clauses, SearchCriteria criteria, boolean strict) {
        return new TextCompiler(
                SearchedFields.in(criteria.filters().chosen(FacetField.LANGUAGE), languages),
                words.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PlainWords(words, languages, strict)),
                !strict && WordTexts.isQuestion(clauses));
    }
}
