package eu.spana.ingest.parse.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.CutBlock;
import eu.spana.ingest.Fixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class FurnitureLinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bg | related       | Прочетете още: Буря над морето
                    bg | share         | Споделете в Facebook
                    cs | newsletter    | Přihlaste se k odběru našeho newsletteru
                    cs | related       | Nejčtenější
                    da | related       | Læs også: Storm over havet
                    da | advertisement | Artiklen fortsætter efter annoncen
                    de | cookie-notice | Diese Website verwendet Cookies, um Inhalte zu zeigen.
                    de | related       | Das könnte Sie auch interessieren
                    el | comments      | ΑΦΗΣΤΕ ΕΝΑ ΣΧΟΛΙΟ
                    el | related       | Διαβάστε επίσης: Καταιγίδα στη θάλασσα
                    en | paywall       | • Already a subscriber? Sign in here.
                    en | newsletter    | Sign up for the daily storm newsletter
                    es | cookie-notice | Utilizamos cookies propias y de terceros.
                    es | related       | Lee también: Tormenta en el mar
                    et | related       | Loe ka: Torm merel
                    fi | related       | Lue myös: Myrsky merellä
                    fi | paywall       | Vain tilaajille
                    fr | newsletter    | S’abonner à la lettre
                    fr | share         | Partager sur Mastodon
                    ga | related       | Léigh freisin: Stoirm ar muir
                    hr | related       | Pročitajte još: Oluja na moru
                    hu | comments      | Szólj hozzá!
                    it | related       | Leggi anche: Tempesta sul mare
                    it | rights        | © 2024 Tutti i diritti riservati
                    lt | related       | Skaitykite taip pat: Audra jūroje
                    lv | related       | Lasi arī: Vētra jūrā
                    mt | share         | Aqsam dan l-artiklu
                    nl | paywall       | Alleen voor abonnees
                    pl | related       | Czytaj także: Burza na morzu
                    pt | newsletter    | Subscreva a nossa newsletter
                    ro | related       | Citește și: Furtună pe mare
                    sk | related       | Čítajte aj: Búrka na mori
                    sl | newsletter    | Naročite se na e-novice
                    sv | newsletter    | Skriv in din e-postadress här
                    sv | caption       | Foto: Anna Berg/Havsbild
                    sv | share         | Dela på Facebook
                    xx | share         | Facebook · X · E-mail · Copy link
                    de | author        | Über die Autorin
                    fr | author        | À propos de l’auteur
                    pl | author        | O autorze
                    sv | author        | Om skribenten
                    de | rating        | War der Artikel nützlich? (95 Stimmen)
                    en | rating        | Was this article helpful?
                    it | rating        | Questo articolo è stato utile?
                    de | posted        | Dieser Beitrag wurde am 3. Mai in Meer veröffentlicht
                    en | posted        | This entry was posted in Sea and tagged storm
                    xx | comments      | 12 comments
                    """)
    void tellsFurnitureByItsRule(String language, String rule, String line) {
        assertThat(FurnitureLines.ruleOf(line))
                .as("%s: %s", language, line)
                .extracting(FurnitureRule::name)
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Facebook",
                "'/login'",
                "Share prices fell by a third when the storm came",
                "Comments from the minister came late on Monday",
                "Related work has been done on storms at sea, and none of it is cited",
                "Foto av stormen har spridits",
                "Print media lost readers",
                "Anzeigen gegen Unbekannt hat die Polizei nicht erstattet"
            })
    void leavesTheArticleItsOwnLines(String line) {
        assertThat(FurnitureLines.ruleOf(line)).isNull();
    }

    @Test
    void cutsAllBelowTheArticleAndTellsTheRule() {
        TrimmedText text =
                trim(prose("a"), prose("b"), "Subscribe now.", "Latest news", "1. Calm", "2. Fog");

        assertThat(text.kept()).containsExactly(prose("a"), prose("b"));
        assertThat(text.cut())
                .containsExactly(
                        new CutBlock("newsletter", "Subscribe now."),
                        new CutBlock("related", "Latest news"),
                        new CutBlock("related", "1. Calm"),
                        new CutBlock("related", "2. Fog"));
    }

    @Test
    void goesOnBelowALinkListInsideTheArticle() {
        assertThat(trim(prose("a"), prose("b"), "Related", "Calm at sea", prose("c")).kept())
                .containsExactly(prose("a"), prose("b"), prose("c"));
    }

    @Test
    void losesNoArticleToItsFirstLines() {
        assertThat(trim("Comments", prose("a")).kept()).containsExactly(prose("a"));
    }

    @Test
    void cutsTheRestOfABoxOfNags() {
        String praise = "We live on subscriptions alone and have no other owner than our readers.";

        TrimmedText text =
                trim(
                        prose("a"),
                        "Think and choose",
                        "Subscribe today!\nCancel anytime\nStart your free trial",
                        "The Gull is a paper for those who live by the sea.",
                        praise,
                        "Already a subscriber? Log in.\nForgot your password?",
                        prose("b"));

        assertThat(text.kept()).containsExactly(prose("a"), prose("b"));
        assertThat(text.cut()).contains(new CutBlock("paywall", praise));
    }

    @Test
    void keepsAParagraphBetweenTwoSingleNags() {
        assertThat(trim(prose("a"), "Subscribe now", prose("journalism"), "Sign up here").kept())
                .containsExactly(prose("a"), prose("journalism"));
    }

    @Test
    void cutsTeasersWhoseTitlesStandInTheLinksBelow() {
        String teaser = "The harbour was closed on Monday.";

        TrimmedText text =
                trim(
                        prose("a"),
                        prose("b"),
                        "Focus",
                        "Fog closes harbour",
                        teaser,
                        "Ships wait outside",
                        teaser,
                        "Latest news",
                        "1. Ships wait outside\n2. Calm in May");

        assertThat(text.kept()).containsExactly(prose("a"), prose("b"));
    }

    @Test
    void keepsShortSectionsThatNoLinkRepeats() {
        String section = "The harbour was closed on Monday.";

        assertThat(trim(prose("a"), prose("b"), "Harbour", section, "Latest news", "Calm").kept())
                .contains("Harbour", section);
    }

    @Test
    void keepsAParagraphWholeOutOfWhichALineWasCut() {
        assertThat(trim("One line.\nShare this article\nAnother line.").kept())
                .containsExactly("One line.\nAnother line.");
    }

    private static TrimmedText trim(String... paragraphs) {
        return FurnitureLines.trim(List.of(paragraphs));
    }

    private static String prose(String topic) {
        return Fixtures.prose(topic);
    }
}
