package eu.spana.ingest.parse.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.ingest.parse.duplicates.Likeness.Contained;
import eu.spana.ingest.parse.duplicates.Likeness.Distinct;
import eu.spana.ingest.parse.duplicates.Likeness.Identical;
import eu.spana.ingest.parse.duplicates.Likeness.NearDuplicate;
import eu.spana.ingest.parse.enrich.Fingerprint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class DuplicateComparisonTest {
    private static final String STORY = paragraphs(0, 8);

    @Test
    void knowsACopyWordForWord() {
        String typeset = STORY.replace(" u", "  U").replace("\n\n", "\n\n\n");

        assertThat(compare("One headline", STORY, "Another headline", typeset))
                .isInstanceOf(Identical.class);
    }

    @Test
    void knowsACopyWithSmallChanges() {
        String changed =
                STORY.replaceFirst(" u ", " other ").replaceFirst(" ie ", " ")
                        + " And one word more.";

        assertThat(compare("A", STORY, "B", changed))
                .isInstanceOfSatisfying(
                        NearDuplicate.class,
                        near -> {
                            assertThat(near.figures().containment()).isBetween(0.8, 0.99);
                            assertThat(near.figures().commonRun()).isGreaterThan(0.5);
                        });
    }

    @Test
    void knowsATextThatStandsInALongerOne() {
        String longer = paragraphs(50, 58) + "\n\n" + STORY + "\n\n" + paragraphs(60, 64);

        assertThat(compare("A", STORY, "B", longer))
                .isInstanceOfSatisfying(
                        Contained.class, part -> assertThat(part.firstInSecond()).isTrue());
        assertThat(compare("B", longer, "A", STORY))
                .isInstanceOfSatisfying(
                        Contained.class, part -> assertThat(part.firstInSecond()).isFalse());
    }

    /// The longest common run tells a rewritten half from words scattered all over.
    @Test
    void knowsACopyWhoseOtherHalfWasRewritten() {
        String rewritten = paragraphs(0, 5) + "\n\n" + paragraphs(80, 83);

        assertThat(compare("A", STORY, "B", rewritten))
                .isInstanceOfSatisfying(
                        NearDuplicate.class,
                        near -> assertThat(near.figures().containment()).isLessThan(0.8));
    }

    @Test
    void keepsTextsOfDifferentOriginApart() {
        assertThat(compare("A", STORY, "B", paragraphs(20, 28))).isInstanceOf(Distinct.class);
    }

    @Test
    void keepsNoticesOfOneFormApart() {
        String notice =
                "Several faults were found in %s, a library for pictures, that let an attacker run"
                    + " code by way of a crafted file. For the stable distribution these problems"
                    + " have been fixed in version %s. We recommend that you upgrade your packages."
                    + " "
                        + STORY;

        assertThat(
                        compare(
                                "NOTE-501-1 libpict",
                                notice.formatted("libpict", "1.2.5-3"),
                                "NOTE-507-1 pictview",
                                notice.formatted("pictview", "1.2.5-7")))
                .isInstanceOf(Distinct.class);
        assertThat(
                        compare(
                                "libpict",
                                notice.formatted("libpict", "1.2.5-3"),
                                "libpict again",
                                notice.formatted("libpict", "1.2.5-3")))
                .isInstanceOf(Identical.class);
    }

    /// What follows a story through the day: more dead, another hour.
    @Test
    void takesAnUpdatedFigureForAnUpdate() {
        String at = "At 10:30 on 2026-02-03 some 12 people and $1.2m were missing. ";
        String later = "At 14:45 on 2026-02-04 some 15 people and $1.5m were missing. ";

        assertThat(compare("A", at + STORY, "A", later + STORY)).isInstanceOf(NearDuplicate.class);
    }

    @Test
    void keepsShortTextsOfOneWordingApartByTheirTitles() {
        assertThat(
                        compare(
                                "The mail server follows links when it writes",
                                "Fixed in the new release",
                                "The name server gives groups to others",
                                "Fixed in the new release"))
                .isInstanceOf(Distinct.class);
    }

    @Test
    void comparesEmptyTextsWithoutHarm() {
        assertThat(compare("", "", "", "")).isInstanceOf(Distinct.class);
        assertThat(compare("", "", "A", STORY)).isInstanceOf(Distinct.class);
    }

    @Test
    @Timeout(5)
    void comparesLongTextsOfOneRepeatedParagraphInGoodTime() {
        String endless = "the same words again and again\n\n".repeat(5_000);

        assertThat(compare("A", endless, "A", endless)).isInstanceOf(Identical.class);
    }

    private static Likeness compare(
            String oneTitle, String oneBody, String otherTitle, String otherBody) {
        return DuplicateComparison.compare(text(oneTitle, oneBody), text(otherTitle, otherBody));
    }

    private static ComparedText text(String title, String body) {
        return ComparedText.of(title, body, Fingerprint.of(body));
    }

    /// Each of 30 words that come nowhere else.
    private static String paragraphs(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(paragraph ->
                        IntStream.range(paragraph * 30, paragraph * 30 + 30)
                                .mapToObj(DuplicateComparisonTest::word)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String word(int number) {
        return Integer.toString(number, 5)
                .replace('0', 'a')
                .replace('1', 'e')
                .replace('2', 'i')
                .replace('3', 'o')
                .replace('4', 'u');
    }
}
