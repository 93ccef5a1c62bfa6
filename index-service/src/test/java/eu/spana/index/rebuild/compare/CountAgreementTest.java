package eu.spana.index.rebuild.compare;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.index.rebuild.state.Comparison.Counts;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

class CountAgreementTest {
    private final CountAgreement agreement = new CountAgreement();

    @Test
    void agreesOnPartsThatAreNeverEqualAllAtOnce() {
        SortedMap<Long, Counts> still = parts(10, 10);
        look(still, parts(10, 9));
        look(still, parts(10, 9));
        look(still, parts(9, 10));

        assertThat(agreement.differences(still, parts(9, 10))).isEmpty();
    }

    @Test
    void neverAgreesOnAPartThatLacksADocument() {
        for (int i = 0; i < 50; i++) {
            assertThat(agreement.differences(parts(10, 20 - i % 10), parts(10, 19 - i % 10)))
                    .hasSizeBetween(1, 2);
        }
    }

    @Test
    void takesOneEqualLookForChance() {
        assertThat(agreement.differences(parts(10), parts(10))).hasSize(1);
        assertThat(agreement.differences(parts(10), parts(10))).isEmpty();
    }

    @Test
    void tellsRemovedDocumentsFromOthers() {
        SortedMap<Long, Counts> removed = new TreeMap<>(Map.of(0L, new Counts(9, 1)));

        look(parts(10), removed);

        assertThat(agreement.differences(parts(10), removed))
                .singleElement()
                .asString()
                .contains("10 documents and 0 removed", "9 and 1");
    }

    @Test
    void seesAPartThatOnlyOneHas() {
        look(parts(), parts(1));

        assertThat(agreement.differences(parts(), parts(1))).hasSize(1);
    }

    private void look(SortedMap<Long, Counts> before, SortedMap<Long, Counts> after) {
        assertThat(agreement.differences(before, after)).isNotEmpty();
    }

    private static SortedMap<Long, Counts> parts(long... documents) {
        SortedMap<Long, Counts> parts = new TreeMap<>();
        for (int i = 0; i < documents.length; i++) {
            parts.put(i * 1000L, new Counts(documents[i], 0));
        }
        return parts;
    }
}
