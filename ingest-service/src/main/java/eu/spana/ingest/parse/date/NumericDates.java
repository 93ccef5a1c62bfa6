package eu.spana.ingest.parse.date;

import org.jspecify.annotations.Nullable;

/// Reads dates of nothing but numbers: `2012-05-02`, `2.5.2012`, `02/05/12`.
final class NumericDates {
    private static final String MARKS = "-/.–";

    private final Tokens tokens;
    private final DateStyle style;

    NumericDates(Tokens tokens, DateStyle style) {
        this.tokens = tokens;
        this.style = style;
    }

    /// The date whose first number stands at this token.
    @Nullable WrittenDate at(int index) {
        char mark = tokens.mark(index + 1);
        if (MARKS.indexOf(mark) < 0 || mark == 0 || !isDelimited(index, mark)) {
            return null;
        }
        return tokens.number(index, 4, 4) > 0 ? yearFirst(index) : yearLast(index);
    }

    private @Nullable WrittenDate yearFirst(int index) {
        int month = tokens.number(index + 2, 1, 2);
        int day = tokens.number(index + 4, 1, 2);
        int year = Years.written(tokens.number(index, 4, 4));
        return year == 0 || month == 0 || day == 0 ? null : date(year, month, day, index);
    }

    private @Nullable WrittenDate yearLast(int index) {
        int first = tokens.number(index, 1, 2);
        int second = tokens.number(index + 2, 1, 2);
        int year = Years.written(tokens.number(index + 4, 4, 4));
        if (year == 0 && tokens.mark(index + 3) != '-') {
            year = Years.abbreviated(tokens.number(index + 4, 2, 2));
        }
        if (first == 0 || second == 0 || year == 0) {
            return null;
        }
        boolean monthFirst = second > 12 || (style.monthFirst() && first <= 12);
        return monthFirst ? date(year, first, second, index) : date(year, second, first, index);
    }

    /// Both marks are the same, and no fourth number follows as in addresses and versions.
    private boolean isDelimited(int index, char mark) {
        boolean runsOn =
                tokens.mark(index + 5) == mark
                        && tokens.touchesNext(index + 5)
                        && tokens.number(index + 6, 1, 4) > 0;
        boolean runsIn = tokens.mark(index - 1) == mark && tokens.touchesNext(index - 1);
        return tokens.mark(index + 3) == mark && tokens.touchesNext(index) && !runsIn && !runsOn;
    }

    private WrittenDate date(int year, int month, int day, int index) {
        return new WrittenDate(
                year, month, day, null, tokens.start(index), tokens.end(index + 4), false);
    }
}
