package eu.spana.query.vocabulary;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;

import eu.spana.document.IndexName;
import eu.spana.query.execute.IndexUnavailable;
import eu.spana.query.execute.Lane;
import eu.spana.query.execute.SearchSender;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
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

    private final SearchSender sender;
    private final Remembered<String, HeldLanguages> languages;
    private final Remembered<Word, WordUse> words;

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

    /// The use of each word in the languages together, in the order of the words. A word that no
    /// document has is asked for each time: the next one may bring it, and it is no misspelling
    /// then.
    public Map<String, WordUse> uses(List<String> texts, List<String> searched) {
        Map<String, WordUse> uses = new LinkedHashMap<>();
        texts.forEach(
                text -> words.get(new Word(text, searched)).ifPresent(use -> uses.put(text, use)));
        List<String> missing = texts.stream().filter(text -> !uses.containsKey(text)).toList();
        if (!missing.isEmpty()) {
            WordQuestion question = new WordQuestion(missing, searched);
            question.read(search(question.request()))
                    .forEach((text, use) -> {
                        if (use.documents() > 0) {
                            words.put(new Word(text, searched), use);
                        }
                        uses.put(text, use);
                    });
        }
        return uses;
    }

    private SearchResponse<Void> search(SearchRequest request) {
        return sender.send(Lane.SMALL, request, Void.class);
    }
}
