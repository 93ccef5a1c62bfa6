package eu.spana.ingest.parse.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class LanguagePartsTest {
    private static final String SWEDISH =
            """
            Polisen varnar för en ny våg av falska meddelanden till bankernas kunder. Den som klickar \
            på länken kommer till en sida som ser ut som bankens egen, och lämnar ifrån sig både \
            lösenord och koder. Flera hundra personer har redan hört av sig till polisen i Skåne.

            Enligt utredarna ligger en grupp bakom som tidigare har lurat pensionärer på telefon. \
            Pengarna försvinner inom några minuter till konton i utlandet, och banken kan sällan \
            hämta tillbaka dem. Anmäl alltid, även om beloppet är litet, säger kommissarien.\
            """;

    private static final String ENGLISH =
            """
            Police warn of a new wave of fraudulent messages sent to customers of banks. Whoever \
            follows the link comes to a page that looks like the bank's own, and gives away both \
            passwords and codes. Several hundred people have already called the police in Scania.

            According to the investigators, a group is behind it that used to cheat pensioners over \
            the telephone. The money is gone within minutes to accounts abroad, and banks seldom get \
            it back. Always report it, even where the sum is small, says the superintendent.\
            """;

    private final LanguageParts parts = new LanguageParts(new LanguageDetector());

    @Test
    void keepsATextInOneLanguageWhole() {
        assertThat(parts.of("", SWEDISH, "sv")).containsOnly(entry("sv", SWEDISH));
    }

    @Test
    void partsATextInTwoLanguages() {
        String more = "\n\nPolisen ber nu alla som har fått ett sådant meddelande att höra av sig.";

        assertThat(parts.of("", SWEDISH + more + "\n\n" + ENGLISH, "sv"))
                .containsExactly(entry("sv", SWEDISH + more), entry("en", ENGLISH));
    }

    @Test
    void putsAlternatingParagraphsTogether() {
        String[] swedish = SWEDISH.split("\n\n", -1);
        String[] english = ENGLISH.split("\n\n", -1);
        String body = String.join("\n\n", english[0], swedish[0], english[1], swedish[1]);

        assertThat(parts.of("", body, "sv"))
                .containsEntry("sv", SWEDISH)
                .containsEntry("en", ENGLISH);
    }

    @Test
    void leavesAQuotationWithTheTextAroundIt() {
        String quotation =
                "\n\n”The money is gone within minutes to accounts abroad, and banks seldom get it"
                        + " back”, the superintendent told an English newspaper last Thursday.\n\n";
        String body = SWEDISH + quotation + "(TT)";

        assertThat(parts.of("", body, "sv")).containsOnlyKeys("sv").containsValue(body);
    }

    @Test
    void knowsPartsInOtherScripts() {
        String greek =
                """
                Η αστυνομία προειδοποιεί για νέο κύμα παραπλανητικών μηνυμάτων σε πελάτες τραπεζών. \
                Όποιος ακολουθεί τον σύνδεσμο φτάνει σε μια σελίδα που μοιάζει με της τράπεζας και \
                δίνει τους κωδικούς του. Εκατοντάδες άνθρωποι έχουν ήδη καλέσει την αστυνομία, και τα \
                χρήματα χάνονται μέσα σε λίγα λεπτά σε λογαριασμούς στο εξωτερικό. Η \
                αστυνομία ζητά από όλους να δηλώνουν την απάτη, ακόμη και όταν το ποσό είναι μικρό.\
                """;

        assertThat(parts.of("", ENGLISH + "\n\n" + greek, "en"))
                .containsExactly(entry("en", ENGLISH), entry("el", greek));
    }

    @Test
    void takesTheLanguageOfTheTitleForTheMainOne() {
        String title = "Police warn of a new wave of fraudulent messages";
        String longer = SWEDISH + "\n\n" + SWEDISH;

        assertThat(parts.of(title, longer + "\n\n" + ENGLISH, "sv").firstEntry())
                .isEqualTo(entry("en", ENGLISH));
        assertThat(parts.of("Bank", longer + "\n\n" + ENGLISH, "sv").firstEntry())
                .isEqualTo(entry("sv", longer));
    }

    @Test
    void losesNoParagraph() {
        String body =
                "Stockholm\n\n"
                        + ENGLISH
                        + "\n\n***\n\n"
                        + SWEDISH
                        + "\n\n"
                        + "Die Polizei in Berlin warnt ebenfalls vor diesen Nachrichten.\n\n"
                        + "(TT)";

        assertThat(String.join("", parts.of("", body, "en").values()))
                .contains("Stockholm", "***", "(TT)", "Scania", "Skåne", "Berlin");
    }
}
