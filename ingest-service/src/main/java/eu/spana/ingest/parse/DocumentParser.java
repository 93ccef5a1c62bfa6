package eu.spana.ingest.parse;

import eu.spana.ingest.parse.ParseOutcome.Parsed;
import eu.spana.ingest.parse.ParseOutcome.Unreadable;
import eu.spana.ingest.parse.content.ContentBounds;
import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Deadline;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.TypeDetector;
import eu.spana.ingest.parse.content.UnreadableContent;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Turns a raw document into clean articles. Whatever the content, the outcome is a value: no
/// exception leaves this class. Safe for use by many threads.
public final class DocumentParser {
    private static final Logger log = LoggerFactory.getLogger(DocumentParser.class);

    /// The outcome of an exception that no reader expected.
    static final ParseOutcome DEFECT =
            new Unreadable(Reason.BROKEN, "The content breaks the parser.");

    /// A large page takes a second; ten seconds are what callers are promised.
    private static final Duration TIME = Duration.ofSeconds(8);

    private final TypeDetector types = new TypeDetector();
    private final ArticleFinisher finisher;
    private final Duration time;
    private final Map<String, ContentReader> readers = new HashMap<>();

    DocumentParser(List<ContentReader> readers, ArticleFinisher finisher) {
        this(readers, finisher, TIME);
    }

    /// @param time that reading a document may take in this process
    DocumentParser(List<ContentReader> readers, ArticleFinisher finisher, Duration time) {
        this.finisher = finisher;
        this.time = time;
        for (ContentReader reader : readers) {
            reader.mediaTypes().forEach(type -> this.readers.put(type, reader));
        }
    }

    /// Media types without parameters, in alphabetical order.
    public SortedSet<String> supportedTypes() {
        return new TreeSet<>(readers.keySet());
    }

    /// How many documents other processes read at once.
    public int processes() {
        return readers.values().stream().mapToInt(ContentReader::processes).max().orElse(0);
    }

    /// Whether another process would read the document, while this one only waits. Cheap.
    public boolean isReadElsewhere(RawDocument raw) {
        ContentReader reader = readers.get(types.typeOf(raw));
        return reader != null && reader.processes() > 0;
    }

    public ParseOutcome parse(RawDocument raw) {
        try {
            return parsed(raw);
        } catch (Deadline.Passed _) {
            return new Unreadable(
                    Reason.BROKEN,
                    "Reading the content takes longer than %d s.".formatted(time.toSeconds()));
        } catch (UnreadableContent unreadable) {
            return new Unreadable(unreadable.reason(), unreadable.detail());
        } catch (RuntimeException | StackOverflowError defect) {
            // The edge of this stage: content from anywhere meets many parsers of other people.
            log.atError()
                    .setCause(defect)
                    .addKeyValue("sha256", raw.content().sha256())
                    .log("Parser failed");
            return DEFECT;
        }
    }

    private ParseOutcome parsed(RawDocument raw) throws UnreadableContent {
        String type = types.typeOf(raw);
        ContentReader reader = readers.get(type);
        if (reader == null) {
            throw new UnreadableContent(
                    Reason.UNSUPPORTED_TYPE,
                    "%s is not supported. Supported: %s."
                            .formatted(type, String.join(", ", supportedTypes())));
        }
        if (reader.processes() > 0) {
            // Most of the time is the other process's, which has a limit of its own.
            return Deadline.within(time.multipliedBy(3), () -> parsed(raw, reader, type));
        }
        ContentBounds.check(raw.content(), type);
        return Deadline.within(time, () -> parsed(raw, reader, type));
    }

    private Parsed parsed(RawDocument raw, ContentReader reader, String type)
            throws UnreadableContent {
        List<Extract> extracts = reader.read(raw).stream().filter(DocumentParser::hasText).toList();
        if (extracts.isEmpty()) {
            throw new UnreadableContent(Reason.NO_TEXT, "No text was found in the content.");
        }
        ContentBounds.check(extracts);
        return new Parsed(finisher.finish(extracts, raw, Provenance.of(raw, type)));
    }

    private static boolean hasText(Extract extract) {
        return extract.body().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
