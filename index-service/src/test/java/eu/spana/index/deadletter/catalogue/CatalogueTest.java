package eu.spana.index.deadletter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.index.deadletter.Letter;
import eu.spana.index.deadletter.Position;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

class CatalogueTest {
    private final Catalogue catalogue = new Catalogue(withCapacity(10));

    @Test
    void holdsOneLetterForEachPlaceOnTheLog() {
        catalogue.put(Letters.letter(1));
        catalogue.put(Letters.letter(1, "consume", "other"));

        assertThat(all()).containsExactly(Letters.letter(1, "consume", "other"));
        catalogue.remove(Letters.id(1));
        catalogue.remove(Letters.id(2));
        assertThat(all()).isEmpty();
    }

    @Test
    void holdsTheNewestWhenThereAreTooMany() {
        for (int n : new int[] {12, 3, 7, 1, 9, 4, 11, 2, 8, 5, 10, 6}) {
            catalogue.put(Letters.letter(n));
        }

        assertThat(all()).isEqualTo(letters(3, 12));
        assertThat(catalogue.isCut()).isTrue();
        assertThat(catalogue.find(Letters.id(1))).isEmpty();
    }

    @Test
    void asksForOlderOnesOnceThereIsRoom() {
        letters(1, 11).forEach(catalogue::put);
        IntStream.rangeClosed(2, 6).forEach(n -> catalogue.remove(Letters.id(n)));
        assertThat(catalogue.isThinned()).isTrue();

        catalogue.startOver();

        assertThat(catalogue.isThinned()).isFalse();
        assertThat(catalogue.isCut()).isFalse();
    }

    @Test
    void pagesInBothOrdersWithoutGapOrRepetition() {
        letters(1, 10).forEach(catalogue::put);

        assertThat(paged(false)).isEqualTo(letters(1, 10));
        assertThat(paged(true)).isEqualTo(letters(1, 10).reversed());
    }

    @Test
    void pagesOnWhenTheLastLetterOfAPageIsDealtWith() {
        letters(1, 10).forEach(catalogue::put);
        LetterPage first = page(LetterFilter.ALL, Optional.empty(), false);
        catalogue.remove(first.letters().getLast().id());

        assertThat(page(LetterFilter.ALL, first.next(), false).letters()).isEqualTo(letters(4, 6));
    }

    @Test
    void filters() {
        catalogue.put(Letters.letter(1, "consume", "a"));
        catalogue.put(Letters.letter(2, "write", "a"));
        catalogue.put(Letters.letter(3, "write", "b"));

        assertThat(found(filter("write", "a", null))).containsExactly(2);
        assertThat(found(filter(null, "a", null))).containsExactly(1, 2);
        assertThat(found(filter(null, null, "document-3"))).containsExactly(3);
        assertThat(found(between(2, 3))).containsExactly(2);
    }

    @Test
    void countsByClass() {
        catalogue.put(Letters.letter(1, "write", "b"));
        catalogue.put(Letters.letter(2, "write", "a"));
        catalogue.put(Letters.letter(5, "write", "a"));

        assertThat(catalogue.counts())
                .containsExactly(
                        new ClassCount(new LetterClass("write", "a"), 2, at(2), at(5)),
                        new ClassCount(new LetterClass("write", "b"), 1, at(1), at(1)));
    }

    @Test
    void dropsWhatTheLogNoLongerHas() {
        letters(1, 5).forEach(catalogue::put);

        catalogue.dropBefore(new Position(0, 4));
        catalogue.dropBefore(new Position(1, 100));

        assertThat(all()).isEqualTo(letters(4, 5));
    }

    @Test
    void saysWhetherItHasCaughtUp() {
        assertThat(catalogue.awaitCaughtUp(Duration.ofMillis(1))).isFalse();
        catalogue.caughtUp();
        assertThat(catalogue.awaitCaughtUp(Duration.ZERO)).isTrue();
    }

    @Test
    void readsCursorsAsItWritesThem() {
        Cursor cursor = Cursor.at(Letters.letter(1));

        assertThat(Cursor.of(cursor.toString())).contains(cursor);
        assertThat(Cursor.of("")).isEmpty();
        assertThat(Cursor.of("?")).isEmpty();
        assertThat(Cursor.of("YSBkb2N1bWVudHMtMS0x")).isEmpty();
    }

    private List<Letter> paged(boolean newestFirst) {
        List<Letter> letters = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            LetterPage page = page(LetterFilter.ALL, after, newestFirst);
            assertThat(page.total()).isEqualTo(10);
            letters.addAll(page.letters());
            after = page.next();
        } while (after.isPresent());
        return letters;
    }

    private LetterPage page(LetterFilter filter, Optional<Cursor> after, boolean newestFirst) {
        return catalogue.page(new PageRequest(filter, newestFirst, 3, after));
    }

    private List<Letter> all() {
        return catalogue.matching(LetterFilter.ALL);
    }

    private List<Integer> found(LetterFilter filter) {
        return catalogue.matching(filter).stream()
                .map(letter -> (int) letter.id().offset())
                .toList();
    }

    private static LetterFilter filter(
            @Nullable String stage, @Nullable String errorType, @Nullable String documentId) {
        return new LetterFilter(set(stage), set(errorType), set(documentId), null, null);
    }

    private static LetterFilter between(int from, int to) {
        return new LetterFilter(Set.of(), Set.of(), Set.of(), at(from), at(to));
    }

    private static Set<String> set(@Nullable String value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static Instant at(int second) {
        return Letters.FIRST.plusSeconds(second);
    }

    private static List<Letter> letters(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Letters::letter).toList();
    }

    private static CatalogueProperties withCapacity(int capacity) {
        Duration any = Duration.ofSeconds(1);
        return new CatalogueProperties(capacity, any, any, any);
    }
}
