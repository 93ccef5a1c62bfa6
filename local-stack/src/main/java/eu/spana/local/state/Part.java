package eu.spana.local.state;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One process of the stack. Each starts when those that it requires are ready, and stops before
/// them.
public enum Part {
    KAFKA("kafka"),
    ELASTICSEARCH("elasticsearch"),
    INGEST("ingest-service"),
    INDEX("index-service"),
    QUERY("query-service");

    private final String id;

    Part(String id) {
        this.id = id;
    }

    public static Optional<Part> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id.equals(id)).findFirst();
    }

    public static List<Part> engines() {
        return List.of(KAFKA, ELASTICSEARCH);
    }

    public static List<Part> services() {
        return List.of(INGEST, INDEX, QUERY);
    }

    public String id() {
        return id;
    }

    public List<Part> required() {
        return switch (this) {
            case KAFKA, ELASTICSEARCH -> List.of();
            case INGEST -> List.of(KAFKA);
            case INDEX -> engines();
            case QUERY -> List.of(ELASTICSEARCH);
        };
    }

    public boolean isService() {
        return services().contains(this);
    }
}
