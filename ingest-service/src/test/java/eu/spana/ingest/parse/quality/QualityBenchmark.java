package eu.spana.ingest.parse.quality;

import java.io.IOException;

/// Prints what the README states of the quality of parsed documents: `mvn verify -DskipTests
/// -Pquality -pl ingest-service -am`. Needs the test collections beside the repository.
public final class QualityBenchmark {
    private QualityBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        ExtractionBenchmark.main(arguments);
        LanguageBenchmark.main(arguments);
        DuplicateBenchmark.main(arguments);
    }
}
