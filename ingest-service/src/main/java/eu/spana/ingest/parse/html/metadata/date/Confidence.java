package eu.spana.ingest.parse.html.metadata.date;

/// How often dates from each place were right on judged pages (docs/adr/0007).
final class Confidence {
    static final double JSON_LD = 0.9;
    static final double META = 0.9;
    static final double SCRIPT = 0.7;
    static final double URL_DAY = 0.9;
    static final double URL_MONTH = 0.6;
    static final double MARKED = 0.9;
    static final double TIME = 0.95;
    static final double NAMED = 0.9;
    static final double BYLINE = 0.9;
    static final double LABELLED = 0.7;
    static final double TEXT = 0.6;
    static final double WEEKDAY = 0.5;

    private Confidence() {}
}
