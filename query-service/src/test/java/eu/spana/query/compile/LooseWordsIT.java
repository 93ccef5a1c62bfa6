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
class LooseWordsIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void forgetWordsOfOtherTests() {
        index.removeIndex();
    }

    @Test
    void precedesWhatHasSomeWordsByWhatHasAll() {
        index.holds(
                article("often")
                        .text(
                                "en",
                                "Ransomware, ransomware",
                                "Ransomware " + "ransomware ".repeat(20)),
                article("two").text("en", "Weekly", "Ransomware was seen in a hospital again."),
                article("all")
                        .text(
                                "en",
                                "A long report of last year",
                                "Among many other things, such as budgets, staff and a new roof for"
                                    + " the depot, the clinic's hospital beds stood empty for a day"
                                    + " when ransomware came, and the harbour was closed."));
        assertThat(api.found("q", "ransomware hospital harbour"))
                .containsExactly("all", "two", "often");
    }

    @Test
    void findsWhatHasOneOfTheWordsAfterWhatHasMore() {
        index.holds(
                article("one").text("en", "Notes", "The harbour was quiet."),
                article("two").text("en", "Notes", "The hospital by the harbour was quiet."));
        assertThat(api.found("q", "ransomware hospital harbour")).containsExactly("two", "one");
        assertThat(api.found("q", "hospital harbour")).containsExactly("two", "one");
    }

    @Test
    void wantsEveryWordWhereTheOrderIsByDate() {
        index.holds(
                article("one").text("en", "Notes", "The harbour was quiet."),
                article("two").text("en", "Notes", "The hospital by the harbour was quiet."));
        assertThat(api.found("q", "hospital harbour", "sort", "newest")).containsExactly("two");
    }

    @Test
    void weighsARareWordMoreThanAFrequentOne() {
        index.holds(
                article("a1").text("en", "One", "The police said so."),
                article("a2").text("en", "Two", "The police met here."),
                article("a3").text("en", "Three", "The police left then."),
                article("rare").text("en", "Four", "The botnet said so."));
        assertThat(api.found("q", "police botnet")).startsWith("rare");
    }

    @Test
    void wantsNoStopWordsOfTheLanguageOfAQuestion() {
        index.holds(
                article("answer").text("sv", "Stöd", "Anmälan av intrång görs hos polisen."),
                article("other").text("sv", "Annat", "Det här är vad vi gör när och hur vi vill."));
        assertThat(api.found("q", "Var gör man en anmälan om intrång?")).startsWith("answer");
    }
}
