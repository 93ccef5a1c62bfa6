package eu.spana.query.compile;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QueryIntegrationTest
class ExactWordsIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @Test
    void findsOnlyTheQuotedForm() {
        index.holds(
                article("plural").text("en", "Notes", "Several conventions were signed."),
                article("singular").text("en", "Notes", "The convention was signed."));
        assertThat(api.found("q", "convention")).containsExactlyInAnyOrder("plural", "singular");
        assertThat(api.found("q", "\"convention\"")).containsExactly("singular");
        assertThat(api.found("q", "\"conventions\"")).containsExactly("plural");
    }

    @Test
    void findsStopWordsAndOrderOfAQuotation() {
        index.holds(
                article("right").text("en", "Notes", "It was a state of the art attack."),
                article("wrong").text("en", "Notes", "It was the art of the state, an attack."));
        assertThat(api.found("q", "\"state of the art\"")).containsExactly("right");
    }

    @Test
    void aQuotationInALongQuestionLiftsAndIsNotRequired() {
        index.holds(
                article("words").text("en", "Notes", "Hospitals close wards in a ransom case."),
                article("quotation")
                        .text(
                                "en",
                                "Notes",
                                "A hospital under attack closes wards in a ransom case."));
        assertThat(api.found("q", "why do hospitals close wards when \"under attack\""))
                .containsExactly("quotation", "words");
        assertThat(api.found("q", "hospitals wards \"under attack\"")).containsExactly("quotation");
    }

    @Test
    void neverCorrectsAQuotation() {
        index.holds(article("a").text("en", "Notes", "The convention was signed."));
        assertThat(api.found("q", "convenntion")).containsExactly("a");
        assertThat(api.found("q", "\"convenntion\"")).isEmpty();
    }
}
