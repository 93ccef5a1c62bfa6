package eu.spana.ingest.parse;

/// Parsers put together as the service does it.
public final class TestParsers {
    private TestParsers() {}

    /// A parser that has not seen any page.
    public static DocumentParser parser() {
        return new ParseConfiguration().documentParser();
    }
}
