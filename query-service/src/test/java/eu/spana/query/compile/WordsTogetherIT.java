package eu.spana.query.compile;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QueryIntegrationTest
class WordsTogetherIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    private static final String FILLER = "and so it went on for a day or more than that ";

    @BeforeEach
    void forgetWordsOfOtherTests() {
        index.removeIndex();
    }

    @Test
    void liftsDocumentsInWhichWordsStandNearEachOther() {
        index.holds(
                article("apart")
                        .text(
                                "en",
                                "Notes",
                                "Supply was low. " + FILLER.repeat(3) + "The chain broke."),
                article("near")
                        .text(
                                "en",
                                "Notes",
                                FILLER.repeat(3) + "The supply chain broke. Was low."));
        assertThat(api.found("q", "supply chain")).containsExactly("near", "apart");
    }

    @Test
    void stopWordsBetweenDoNotPartNeighbours() {
        index.holds(
                article("apart")
                        .text(
                                "en",
                                "Notes",
                                "Denial was low. " + FILLER.repeat(3) + "A service broke."),
                article("near")
                        .text(
                                "en",
                                "Notes",
                                FILLER.repeat(3) + "A denial of service. Was low broke."));
        assertThat(api.found("q", "denial of service")).containsExactly("near", "apart");
    }
}
