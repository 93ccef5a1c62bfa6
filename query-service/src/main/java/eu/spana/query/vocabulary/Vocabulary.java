package eu.spana.query.vocabulary;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;

import eu.spana.document.IndexName;
import eu.spana.query.execute.IndexUnavailable;
import eu.spana.query.execute.Lane;
import eu.spana.query.execute.SearchSender;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Asks the index what it knows of languages and words, and remembers the answers. Fails with
/// [IndexUnavailable].
@Component
public class Vocabulary {
    private static final String LANGUAGES = "languages";

    /// More than there are fields for.
    private static final int MAX_LANGUAGES = 100;

    /// No language's forms: words as they stand in the text, but for case and accents.
    private static final List<String> AS_THEY_ARE = List.of();

    private final SearchSender sender;
    private final Remembered<String, HeldLanguages> languages;
    private final Remembered<Word, WordAnswer> words;

    Vocabulary(SearchSender sender, VocabularyProperties properties) {
        this.sender = sender;
        this.languages = new Remembered<>(properties.languagesFor(), 1, System::nanoTime);
        this.words = new Remembered<>(properties.wordsFor(), properties.words(), System::nanoTime);
    }

    private record Word(String text, List<String> languages) {}

    /// What documents are written in.
    public HeldLanguages languages() {
        Optional<HeldLanguages> known = languages.get(LANGUAGES);
        return known.orElseGet(() -> {
            HeldLanguages held = heldLanguages();
            languages.put(LANGUAGES, held);
            return held;
        });
    }

    private HeldLanguages heldLanguages() {
        SearchRequest request =
                SearchRequest.of(search ->
                        search.index(IndexName.READ_ALIAS)
                                .size(0)
                                .trackTotalHits(total -> total.enabled(false))
                                .aggregations(
                                        LANGUAGES,
                                        counts ->
                                                counts.terms(terms ->
                                                        terms.field(LANGUAGES)
                                                                .size(MAX_LANGUAGES))));
        return new HeldLanguages(
                Objects.requireNonNull(search(request).aggregations().get(LANGUAGES), "asked for")
                        .sterms()
                        .buckets()
                        .array()
                        .stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        bucket -> bucket.key().stringValue(),
                                        bucket -> bucket.docCount())));
    }

    /// The use of each word in the languages together. What it may be a misspelling of is asked for
    /// in turn: the index also offers words that only removed or restricted documents have.
    public Map<String, WordUse> uses(List<String> texts, List<String> searched) {
        Map<String, WordAnswer> answers = answers(texts, searched);
        List<String> alike =
                answers.values().stream()
                        .flatMap(answer -> answer.alike().stream().map(WordAnswer.Alike::word))
                        .distinct()
                        .toList();
        Map<String, Long> others = new HashMap<>();
        answers(alike, AS_THEY_ARE).forEach((text, answer) -> others.put(text, answer.documents()));
        Map<String, WordUse> uses = new HashMap<>();
        answers.forEach((text, answer) -> uses.put(text, WordUse.of(answer, others)));
        return uses;
    }

    /// A word that no document has is asked for each time: the next one may bring it, and it is no
    /// misspelling then.
    private Map<String, WordAnswer> answers(List<String> texts, List<String> searched) {
        Map<String, WordAnswer> answers = new HashMap<>();
        texts.forEach(text ->
                words.get(new Word(text, searched)).ifPresent(answer -> answers.put(text, answer)));
        List<String> missing = texts.stream().filter(text -> !answers.containsKey(text)).toList();
        if (!missing.isEmpty()) {
            WordQuestion question = new WordQuestion(missing, searched);
            question.read(search(question.request()))
                    .forEach((text, answer) -> {
                        if (answer.documents() > 0) {
                            words.put(new Word(text, searched), answer);
                        }
                        answers.put(text, answer);
                    });
        }
        return answers;
    }

    private SearchResponse<Void> search(SearchRequest request) {
        return sender.send(Lane.SMALL, request, Void.class);
    }
}
