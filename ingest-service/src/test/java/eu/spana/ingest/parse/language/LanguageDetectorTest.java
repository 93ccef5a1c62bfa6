package eu.spana.ingest.parse.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bg | Полицията предупреди за нова вълна от измамни съобщения до клиентите
                    cs | Policie varuje před novou vlnou podvodných zpráv zákazníkům bank
                    da | Politiet advarer mod en ny bølge af falske beskeder til bankens kunder
                    de | Die Polizei warnt vor einer neuen Welle gefälschter Nachrichten an Bankkunden
                    el | Η αστυνομία προειδοποιεί για νέο κύμα παραπλανητικών μηνυμάτων σε πελάτες
                    en | Police warn of a new wave of fraudulent messages sent to customers of banks
                    es | La policía advierte de una nueva oleada de mensajes falsos a los clientes
                    et | Politsei hoiatab uue petukirjade laine eest, mis on saadetud pankade klientidele
                    fi | Poliisi varoittaa uudesta huijausviestien aallosta, joka kohdistuu asiakkaisiin
                    fr | La police met en garde contre une nouvelle vague de faux messages aux clients
                    ga | Tá na gardaí ag tabhairt rabhaidh faoi theachtaireachtaí bréige chuig custaiméirí
                    hr | Policija upozorava na novi val lažnih poruka koje stižu klijentima banaka
                    hu | A rendőrség a banki ügyfeleknek küldött hamis üzenetek új hullámára figyelmeztet
                    it | La polizia mette in guardia da una nuova ondata di messaggi falsi ai clienti
                    lt | Policija įspėja apie naują apgaulingų žinučių bangą bankų klientams
                    lv | Policija brīdina par jaunu viltus ziņu vilni, kas nosūtīts banku klientiem
                    mt | Il-pulizija twissi dwar mewġa ġdida ta' messaġġi foloz lill-klijenti tal-banek
                    nl | De politie waarschuwt voor een nieuwe golf van valse berichten aan klanten
                    pl | Policja ostrzega przed nową falą fałszywych wiadomości do klientów banków
                    pt | A polícia alerta para uma nova vaga de mensagens falsas aos clientes dos bancos
                    ro | Poliția avertizează asupra unui nou val de mesaje false către clienții băncilor
                    sk | Polícia varuje pred novou vlnou podvodných správ zákazníkom bánk
                    sl | Policija opozarja na nov val lažnih sporočil, ki jih prejemajo stranke bank
                    sv | Polisen varnar för en ny våg av falska meddelanden till bankernas kunder
                    """)
    void knowsTheOfficialLanguages(String language, String text) {
        assertThat(detector.languageOf(text, null)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ar | تحذر الشرطة من موجة جديدة من الرسائل الاحتيالية الموجهة إلى عملاء البنوك
                    nb | Politiet advarer mot en ny bølge av falske meldinger til bankens kunder
                    nb | Politiet åtvarar mot ei ny bølgje av falske meldingar til kundane i banken
                    ru | Полиция предупреждает о новой волне мошеннических сообщений клиентам
                    tr | Polis, banka müşterilerine gönderilen yeni bir sahte mesaj dalgasına uyarıyor
                    uk | Поліція попереджає про нову хвилю шахрайських повідомлень клієнтам банків
                    """)
    void knowsTheNeighbours(String language, String text) {
        assertThat(detector.languageOf(text, null)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    is | Lögreglan varar við nýrri bylgju svikaskilaboða til viðskiptavina bankanna
                    ca | La policia adverteix d'una nova onada de missatges fraudulents als clients
                    sq | Policia paralajmëron për një valë të re mesazhesh mashtruese ndaj klientëve
                    mk | Полицијата предупредува на нов бран измамнички пораки до клиентите на банките
                    sr | Полиција упозорава на нови талас преварних порука клијентима банака који треба да кликну
                    fa | پلیس درباره موج جدیدی از پیام‌های جعلی به مشتریان بانک‌ها هشدار می‌دهد
                    zh | 警方警告银行客户注意新一波欺诈短信
                    """)
    void doesNotTakeOtherLanguagesForOneOfThese(String language, String text) {
        assertThat(detector.languageOf(text, null)).as(language).isEqualTo("und");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    da | falske beskeder
                    de | gefälschte Briefe
                    fi | huijausviesti
                    lt | įspėjo
                    pl | ostrzeżenie policji
                    sv | falska meddelanden
                    """)
    void knowsAWordOrTwo(String language, String text) {
        assertThat(detector.languageOf(text, null)).isEqualTo(language);
    }

    @Test
    void saysUndeterminedRatherThanGuess() {
        assertThat(detector.languageOf("12:30 — 4711", null)).isEqualTo("und");
        assertThat(detector.languageOf("", "sv")).isEqualTo("und");
        assertThat(detector.languageOf("AB1", null)).isEqualTo("und");
    }

    @Test
    void letsANameInAnotherScriptBe() {
        String speech = "Commissioner Avramopoulos (Δημήτρης Αβραμόπουλος) spoke to the police";

        assertThat(detector.languageOf(speech, null)).isEqualTo("en");
    }

    @Test
    void letsThePagesClaimDecideShortTexts() {
        assertThat(detector.languageOf("Bank varnar kunder", "sv-SE")).isEqualTo("sv");
        assertThat(detector.languageOf("Ny bølge", "no")).isEqualTo("nb");
        assertThat(detector.languageOf("Ny bølge", "da")).isEqualTo("da");
    }

    @Test
    void doesNotBelieveAClaimAgainstALongText() {
        String english = "Police warn of a new wave of fraudulent messages sent to customers. ";

        assertThat(detector.languageOf(english.repeat(6), "sv")).isEqualTo("en");
    }

    @Test
    @Timeout(5)
    void looksAtPiecesOfALongText() {
        String swedish = "Polisen varnar för en ny våg av falska meddelanden till kunderna. ";

        assertThat(detector.languageOf(swedish.repeat(100_000), null)).isEqualTo("sv");
    }

    @Test
    void knowsWhichTagsNameALanguageThatItKnows() {
        assertThat(LanguageDetector.answer("en-GB")).isEqualTo("en");
        assertThat(LanguageDetector.answer("nn-NO")).isEqualTo("nb");
        assertThat(LanguageDetector.answer("is")).isEqualTo("und");
    }
}
