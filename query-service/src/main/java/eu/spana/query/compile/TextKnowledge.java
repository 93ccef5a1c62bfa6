package eu.spana.query.compile;

import eu.spana.query.vocabulary.HeldLanguages;
import eu.spana.query.vocabulary.Vocabulary;
import eu.spana.query.vocabulary.WordUse;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/// Puts beside the words of a search what the index knows of them. What language a reader prefers
/// plays no part: words are looked up in every language that the index holds, or in those chosen.
@Component
class TextKnowledge {
    private final Vocabulary vocabulary;

    TextKnowledge(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    KnownText of(List<Clause> clauses, SearchCriteria criteria) {
        if (clauses.stream().noneMatch(Clause::isScored)) {
            return KnownText.NOTHING;
        }
        HeldLanguages held = vocabulary.languages();
        List<String> chosen = criteria.filters().chosen(FacetField.LANGUAGE);
        List<String> languages = chosen.isEmpty() ? held.codes() : chosen;
        return new KnownText(languages, words(clauses, languages, held));
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
