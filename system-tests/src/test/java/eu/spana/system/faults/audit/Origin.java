package eu.spana.system.faults.audit;

/// A place in the log.
record Origin(String topic, int partition, long offset) {

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
