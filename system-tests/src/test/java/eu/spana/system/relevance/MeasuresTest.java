package eu.spana.system.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Expected values are computed by hand.
class MeasuresTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void discountsTheGainByTheLogarithmOfTheRank() {
        // 3/1 + 1/log2(4) over 3/1 + 1/log2(3)
        Measures measures = Measures.of(List.of("a", "x", "b"), Map.of("a", 3, "b", 1));
        assertThat(measures.ndcg()).isCloseTo(3.5 / (3 + Math.log(2) / Math.log(3)), EXACT);
    }

    @Test
    void theGainIsLinearInTheRelevance() {
        // 1/1 + 3/log2(3) over 3/1 + 1/log2(3)
        double discount = Math.log(2) / Math.log(3);
        Measures measures = Measures.of(List.of("b", "a"), Map.of("a", 3, "b", 1));
        assertThat(measures.ndcg()).isCloseTo((1 + 3 * discount) / (3 + discount), EXACT);
    }

    @Test
    void nothingBeyondTheTenthCountsForNdcg() {
        List<String> ranking =
                new ArrayList<>(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"));
        ranking.addAll(List.of("10", "relevant"));
        assertThat(Measures.of(ranking, Map.of("relevant", 1)).ndcg()).isZero();
        ranking.remove(0);
        assertThat(Measures.of(ranking, Map.of("relevant", 1)).ndcg())
                .isCloseTo(Math.log(2) / Math.log(11), EXACT);
    }

    @Test
    void averagesThePrecisionAtEachRelevantDocumentOverAllOfThem() {
        // (1/1 + 2/3) / 3: the third relevant document was not found
        Measures measures = Measures.of(List.of("a", "x", "b"), Map.of("a", 1, "b", 1, "c", 1));
        assertThat(measures.averagePrecision()).isCloseTo(5.0 / 9, EXACT);
    }

    @Test
    void recallIsTheShareFound() {
        Measures measures = Measures.of(List.of("a", "x"), Map.of("a", 1, "b", 2));
        assertThat(measures.recall()).isEqualTo(0.5);
    }

    @Test
    void findingNothingIsZero() {
        assertThat(Measures.of(List.of(), Map.of("a", 1))).isEqualTo(new Measures(0, 0, 0));
    }

    @Test
    void eachTopicWeighsTheSame() {
        Measures mean =
                Measures.mean(List.of(new Measures(1, 0.5, 0.25), new Measures(0, 0.5, 0.75)));
        assertThat(mean).isEqualTo(new Measures(0.5, 0.5, 0.5));
    }
}
