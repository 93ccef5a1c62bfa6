package eu.spana.engines;

/// Where the engines run: the system property `spana.engines` says `embedded` (the default) or
/// `containers`.
enum EngineChoice {
    EMBEDDED,
    CONTAINERS;

    static final String PROPERTY = "spana.engines";

    static EngineChoice current() {
        var choice = System.getProperty(PROPERTY, "embedded");
        return switch (choice) {
            case "embedded" -> EMBEDDED;
            case "containers" -> CONTAINERS;
            default ->
                    throw new IllegalArgumentException(
                            PROPERTY + " is '" + choice + "', not embedded or containers");
        };
    }
}
