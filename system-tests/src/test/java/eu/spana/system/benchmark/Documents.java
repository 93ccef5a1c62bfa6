package eu.spana.system.benchmark;

import eu.spana.document.Document;
import eu.spana.document.DocumentId;
import eu.spana.document.DocumentKind;
import eu.spana.document.DocumentVersion;
import eu.spana.document.Published;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Made-up documents of one size, the same at every run: words of a skewed distribution, so that
/// the index has frequent and rare terms as real text has.
final class Documents {
    /// Of the JSON without the body, in bytes.
    private static final int OTHER_FIELDS = 500;

    private static final int VOCABULARY = 30_000;
    private static final JsonMapper JSON = new JsonMapper();

    /// An event's key, version and value.
    static final class Event {
        final String id;
        final long version;
        final byte[] json;

        Event(String id, long version, byte[] json) {
            this.id = id;
            this.version = version;
            this.json = json;
        }
    }

    private final Random random;
    private final String prefix;
    private final int characters;
    private final DocumentVersion version = DocumentVersion.at(Instant.now());
    private int next;

    /// @param bytes of the JSON of one document, about
    Documents(String prefix, long seed, int bytes) {
        this.prefix = prefix;
        this.random = new Random(seed);
        this.characters = Math.max(1, bytes - OTHER_FIELDS);
    }

    List<Event> next(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    Event next() {
        DocumentId id = new DocumentId(prefix + next++);
        int year = 2009 + random.nextInt(17);
        Document document =
                Document.builder(id, version, DocumentKind.ARTICLE)
                        .text("en", text(50), text(characters))
                        .published(
                                new Published(
                                        year + "-05-02",
                                        Published.Precision.DAY,
                                        Published.Basis.META,
                                        1))
                        .tags(List.of("tag" + random.nextInt(40)))
                        .source(
                                "site" + random.nextInt(200) + ".example",
                                "https://site.example/" + id)
                        .content(Instant.EPOCH, "text/html", 9000, "0".repeat(64))
                        .build();
        return new Event(id.value(), version.value(), JSON.writeValueAsBytes(document));
    }

    private String text(int characters) {
        StringBuilder text = new StringBuilder(characters + 16);
        while (text.length() < characters) {
            text.append(word()).append(random.nextInt(12) == 0 ? ". " : " ");
        }
        return text.toString().strip();
    }

    /// Squaring twice makes small ranks frequent, much as Zipf's law does.
    private String word() {
        double skewed = Math.pow(random.nextDouble(), 4);
        return word((int) (skewed * VOCABULARY));
    }

    /// The word of that rank; 0 is the most frequent.
    static String word(int rank) {
        String syllables = "banedofikulomeritasoveraciduhelo";
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 17; rest > 0; rest /= 16) {
            word.append(syllables, rest % 16 * 2, rest % 16 * 2 + 2);
        }
        return word.toString();
    }
}
