package eu.spana.local.stack;

import eu.spana.local.state.Part;
import eu.spana.local.state.StackHome;

/// Tells people where everything is.
record Addresses(StackHome home, Ports ports) {

    void tell(Console console) {
        console.say(
                """

                  Search page      http://localhost:%d/
                  Search API       http://localhost:%d/api/v1/search?q=ransomware
                  Ingest API       http://localhost:%d/api/v1/documents
                  Index service    http://localhost:%d/actuator/health
                  Kafka            localhost:%d
                  Elasticsearch    http://localhost:%d
                  Data and logs    %s

                Next: ./spana search ransomware, ./spana status, ./spana logs, ./spana down\
                """
                        .formatted(
                                ports.of(Part.QUERY),
                                ports.of(Part.QUERY),
                                ports.of(Part.INGEST),
                                ports.of(Part.INDEX),
                                ports.of(Part.KAFKA),
                                ports.of(Part.ELASTICSEARCH),
                                home.folder()));
    }
}
