package eu.spana.ingest.parse.fork.inside;

import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.parser.ParseContext;

/// What an archive and all that is nested in it may unpack to. Archives that hold themselves exist.
final class ArchiveBudget {
    /// A mailing list's year or a site's export; more is better sent in parts.
    private static final int MAX_ENTRIES = 2_000;

    private static final long MAX_BYTES = 64L * 1024 * 1024;
    private static final int MAX_DEPTH = 4;

    private int entries = MAX_ENTRIES;
    private long bytes = MAX_BYTES;
    private int depth;

    /// The one budget of everything in the document that is parsed.
    static ArchiveBudget in(ParseContext context) {
        ArchiveBudget budget = context.get(ArchiveBudget.class);
        if (budget == null) {
            budget = new ArchiveBudget();
            context.set(ArchiveBudget.class, budget);
        }
        return budget;
    }

    void enter() throws TikaMemoryLimitException {
        check(++depth <= MAX_DEPTH);
    }

    void leave() {
        depth--;
    }

    void spend(int size) throws TikaMemoryLimitException {
        bytes -= size;
        check(--entries >= 0 && bytes >= 0);
    }

    private static void check(boolean within) throws TikaMemoryLimitException {
        if (!within) {
            throw new TikaMemoryLimitException("The archive holds too much");
        }
    }
}
