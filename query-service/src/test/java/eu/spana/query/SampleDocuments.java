package eu.spana.query;

import eu.spana.document.CutBlock;
import eu.spana.document.Document;
import eu.spana.document.DocumentBuilder;
import eu.spana.document.DocumentId;
import eu.spana.document.DocumentKind;
import eu.spana.document.DocumentVersion;
import eu.spana.document.Indicators;
import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.document.Published.Precision;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A dozen documents that look like those of the web, to look at pages with.
public final class SampleDocuments {
    private static final String SHA_256 =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private SampleDocuments() {}

    public static List<DocumentBuilder> all() {
        return List.of(
                speech(),
                advisory(),
                german(),
                french(),
                release(),
                post("ransomware-weekly-1", "2024-03-11", "A quiet week for ransomware"),
                post("ransomware-weekly-2", "2024-03-18", "Ransomware crews regroup"),
                post("ransomware-weekly-3", "2024-03-25", "What a ransom note costs to write"),
                post("ransomware-weekly-4", "2024-04-01", "No joke: ransomware on a ferry"),
                undated());
    }

    private static DocumentBuilder document(String id, DocumentKind kind) {
        return Document.builder(
                new DocumentId(id), new DocumentVersion(1_767_323_045_000_000L), kind);
    }

    private static DocumentBuilder speech() {
        return document("riksmote.example:tal-2012", DocumentKind.SPEECH)
                .text(
                        "sv",
                        "Trygghet på nätet är allas vår sak",
                        """
                        Herr talman! När en cyberattack slår ut ett sjukhus är det inte bara datorer \
                        som stannar. Det är människor som väntar på besked.

                        Cecilia Malmström påminde i Budapest om att konventionen bara är så stark som \
                        de länder som följer den. Vi behöver fler utredare, bättre övningar och ett \
                        samarbete som fungerar också en söndagsnatt.

                        Flera cyberattacker under året visar att små kommuner är lika utsatta som \
                        stora myndigheter. Därför föreslår vi en gemensam beredskap.

                        Beredskapen ska bestå av tre delar. Den första är en jour som svarar dygnet \
                        runt, också när telefonerna är utslagna. Den andra är ett register över vem som \
                        äger vilket system, så att ingen behöver leta i pärmar medan apparaterna \
                        stannar. Den tredje är övningar: en gång om året, oanmält, med verkliga \
                        driftstopp i ett system som går att undvara.

                        Det kostar pengar. Men den som har stått på en akutmottagning med papper och \
                        penna vet vad alternativet kostar. Jag yrkar bifall till utskottets förslag.\
                        """)
                .source("riksmote.example", "https://riksmote.example/tal/2012/trygghet")
                .authors(List.of("Åsa Exempel"))
                .tags(List.of("Cybersäkerhet", "Sjukvård"))
                .section("Kammaren")
                .alternates(Map.of("en", "https://riksmote.example/en/speeches/2012/safety-online"))
                .content(Instant.parse("2026-01-02T03:04:00Z"), "text/html", 48_213, SHA_256)
                .cut(
                        List.of(
                                new CutBlock("navigation", "Start\n\nLedamöter\n\nTal och svar"),
                                new CutBlock("cookie-notice", "Vi använder kakor. Godkänn alla"),
                                new CutBlock("share", "Dela talet"),
                                new CutBlock("quite-new", "Läs också: Frågestunden i maj")))
                .published(new Published("2012-05-02", Precision.DAY, Basis.WEEKDAY, 0.6));
    }

    private static DocumentBuilder advisory() {
        return document("certnord.example:2021-17", DocumentKind.ADVISORY)
                .text(
                        "en",
                        "Ransomware crews exploit Log4j on unpatched gateways",
                        """
                        Several groups scan for CVE-2021-44228 and leave ransomware behind within \
                        hours. Patch first, then look for signs of entry.

                        Block the address 192.0.2.17 and look for lookups of update[.]example.net in \
                        the logs of the last thirty days.\
                        """)
                .text(
                        "sv",
                        "Utpressningsgrupper utnyttjar Log4j i ouppdaterade portar",
                        """
                        Flera grupper söker efter CVE-2021-44228 och lämnar utpressningsvirus efter sig \
                        inom några timmar. Uppdatera först, sök sedan efter spår av intrång.\
                        """)
                .source("certnord.example", "https://certnord.example/advisories/2021-17")
                .tags(List.of("Log4j", "Ransomware"))
                .indicators(
                        new Indicators(
                                List.of("CVE-2021-44228"),
                                List.of("T1190"),
                                List.of(),
                                List.of("192.0.2.17"),
                                List.of("update.example.net")))
                .published(
                        new Published("2021-12-13T09:30:00Z", Precision.INSTANT, Basis.META, 0.9));
    }

    private static DocumentBuilder german() {
        return document("elbblatt.example:chef", DocumentKind.ARTICLE)
                .text(
                        "de",
                        "Die Masche mit dem falschen Chef",
                        """
                        Eine Buchhalterin überweist 80.000 Euro, weil eine E-Mail vom Vorstand kam. \
                        Die Polizei warnt vor Cyberangriffen, die mit einem Anruf beginnen.\
                        """)
                .source("elbblatt.example", "https://elbblatt.example/chefmasche")
                .tags(List.of("Betrug"))
                .published(new Published("2023-09", Precision.MONTH, Basis.URL, 0.7));
    }

    private static DocumentBuilder french() {
        return document("courrier.example:hameconnage", DocumentKind.ARTICLE)
                .text(
                        "fr",
                        "L’hameçonnage a quinze ans et ne vieillit pas",
                        """
                        Les faux messages des banques se ressemblent depuis 2009. Ce qui change, c’est \
                        la vitesse des attaques.\
                        """)
                .source("courrier.example", "https://courrier.example/hameconnage")
                .tags(List.of("Hameçonnage"))
                .published(new Published("2009", Precision.YEAR, Basis.TEXT, 0.4));
    }

    private static DocumentBuilder release() {
        return document("police.example:arrests", DocumentKind.PRESS_RELEASE)
                .text(
                        "en",
                        "Two people held over a cyberattack on a hospital",
                        """
                        Police in four countries searched nine homes. The Budapest Convention allowed \
                        them to keep data before it was gone.

                        A cyberattack in March had stopped operations for eleven days.\
                        """)
                .source("police.example", "https://police.example/news/arrests")
                .authors(List.of("Press office"))
                .tags(List.of("Arrests", "Ransomware"))
                .published(new Published("2024-06-20", Precision.DAY, Basis.JSON_LD, 1));
    }

    private static DocumentBuilder post(String id, String day, String title) {
        return document("weekly.example:" + id, DocumentKind.POST)
                .text(
                        "en",
                        title,
                        """
                        Every week we read what the crews publish about themselves, so that you need \
                        not. This week: who was named, who paid, and which ransomware changed hands.\
                        """)
                .source("weekly.example", "https://weekly.example/" + id)
                .tags(List.of("Ransomware", "Weekly"))
                .published(new Published(day, Precision.DAY, Basis.FEED, 0.95));
    }

    private static DocumentBuilder undated() {
        return document("hjalpsida.example:falska-sms", DocumentKind.PAGE)
                .text(
                        "sv",
                        "Så känner du igen falska sms",
                        "Ett sms om ett paket du inte har beställt är oftast en bluff. Radera det.")
                .source("hjalpsida.example", "https://hjalpsida.example/falska-sms");
    }
}
