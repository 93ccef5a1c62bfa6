package eu.spana.system.faults.schedule;

/// What a fault falls upon; each suffers one at a time.
public enum Target {
    SERVICE,
    SECOND_SERVICE,
    ELASTICSEARCH,
    KAFKA,
    WAY
}
