package eu.spana.query.compile;

import eu.spana.query.vocabulary.HeldLanguages;
import eu.spana.query.vocabulary.Vocabulary;
import eu.spana.query.vocabulary.WordUse;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts beside the words of a search what the index knows of them. What language a reader prefers
/// plays no part: words are looked up in every language that the index holds, or in those chosen.
@Component
class TextKnowledge {
    private final Vocabulary vocabulary;

    TextKnowledge(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    TextCompiler compiler(List<Clause> clauses, SearchCriteria criteria) {
        if (clauses.stream().noneMatch(Clause::isScored)) {
            return new TextCompiler(
                    SearchedFields.in(List.of(), List.of()), Optional.empty(), false);
        }
        HeldLanguages held = vocabulary.languages();
        SearchedFields fields =
                SearchedFields.in(criteria.filters().chosen(FacetField.LANGUAGE), held.codes());
        List<TypedWord> words = words(clauses, fields.languages(), held);
        boolean strict = criteria.sort() != Sort.RELEVANCE;
        return new TextCompiler(
                fields,
                words.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PlainWords(words, fields.languages(), strict)),
                !strict && WordTexts.isQuestion(clauses));
    }

    private List<TypedWord> words(
            List<Clause> clauses, List<String> languages, HeldLanguages held) {
        List<String> texts = WordTexts.of(clauses);
        if (texts.isEmpty()) {
            return List.of();
        }
        long documents = held.count(languages);
        Map<String, WordUse> uses = vocabulary.uses(texts, languages);
        LikelyCorrections likely = new LikelyCorrections(WordTexts.quoted(clauses), languages);
        return texts.stream()
                .map(text -> {
                    WordUse use = uses.getOrDefault(text, WordUse.UNKNOWN);
                    return TypedWord.of(text, likely.of(text, use), documents);
                })
                .toList();
    }
}
