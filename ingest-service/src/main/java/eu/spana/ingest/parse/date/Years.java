package eu.spana.ingest.parse.date;

/// Which numbers are years.
final class Years {
    /// Nothing on the web is older.
    private static final int FIRST = 1990;

    private static final int LAST = 2099;
    private static final int CENTURY = 2000;

    private Years() {}

    /// 0 when the number is none.
    static int written(int number) {
        return number >= FIRST && number <= LAST ? number : 0;
    }

    /// The year behind two digits; 0 when they are none. Those of the last century are too rare to
    /// be told from other numbers.
    static int abbreviated(int number) {
        return number > 0 && number < 60 ? CENTURY + number : 0;
    }
}
