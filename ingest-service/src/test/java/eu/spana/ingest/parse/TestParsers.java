package eu.spana.ingest.parse;

import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.fork.ForkLimits;
import eu.spana.ingest.parse.fork.Forks;
import eu.spana.ingest.parse.memory.SiteMemory;

import java.time.Duration;
import java.util.List;

/// Parsers put together as the service does it.
public final class TestParsers {
    private static final ForkLimits LIMITS =
            new ForkLimits(1, 256L << 20, Duration.ofSeconds(10), Duration.ofMinutes(1));

    /// Shared by all tests of a run, since a fork takes a second to start; ends with the run.
    private static final Forks FORKS = new Forks(LIMITS);

    private TestParsers() {}

    /// A parser that has not seen any page.
    public static DocumentParser parser() {
        return parser(FORKS);
    }

    /// A parser of other readers than the service has.
    public static DocumentParser parser(ContentReader... readers) {
        return new DocumentParser(List.of(readers), new ArticleFinisher(new SiteMemory()));
    }

    /// @param pageTime for reading a document in this process
    static DocumentParser parser(Duration pageTime) {
        return new DocumentParser(
                ParseConfiguration.readers(FORKS), new ArticleFinisher(new SiteMemory()), pageTime);
    }

    public static DocumentParser parser(Forks forks) {
        return new ParseConfiguration().documentParser(forks);
    }
}
