package eu.spana.ingest.parse.date;

import org.jspecify.annotations.Nullable;

/// Reads dates whose month is named: `2 May 2012`, `May 2nd, 2012`, `2012. május 2.`, `2 de mayo de
/// 2012`, `2012. gada 2. maijs`, `May 2012`.
final class NamedDates {
    /// Little words and marks between the parts: `de`, `of`, `den`, `г`, dots, commas, brackets.
    private static final int REACH = 3;

    private static final int MAX_LITTLE_WORD = 4;
    private static final int MAX_DAY = 31;
    private static final int MIN_NAME = 3;
    private static final int MAX_NAME = 14;

    private final Tokens tokens;
    private final DateStyle style;

    NamedDates(Tokens tokens, DateStyle style) {
        this.tokens = tokens;
        this.style = style;
    }

    /// The date whose month is this word.
    @Nullable WrittenDate at(int index) {
        int before = numberBefore(index);
        int after = numberAfter(index);
        if ((before < 0 && after < 0) || !hasLengthOfName(index)) {
            return null;
        }
        int month = CalendarNames.month(tokens.word(index), style.language());
        WrittenDate date = month == 0 ? null : date(index, before, after);
        return date == null ? null : date.inMonth(month);
    }

    private @Nullable WrittenDate date(int index, int before, int after) {
        int dayAfter = dayAt(after);
        int yearAfterDay = dayAfter == 0 ? -1 : numberAfter(after);
        if (dayAfter > 0 && yearAt(yearAfterDay) > 0) {
            return written(yearAt(yearAfterDay), dayAfter, index, yearAfterDay);
        }
        if (yearAt(before) > 0) {
            return dayAfter > 0 ? written(yearAt(before), dayAfter, before, after) : null;
        }
        int dayBefore = dayAt(before);
        if (dayBefore > 0) {
            return dayFirst(index, before, after);
        }
        if (dayAfter > 0) {
            return written(0, dayAfter, index, after);
        }
        return yearAt(after) > 0 ? written(yearAt(after), 0, index, after) : null;
    }

    private WrittenDate dayFirst(int index, int before, int after) {
        int day = dayAt(before);
        if (yearAt(after) > 0) {
            return written(yearAt(after), day, before, after);
        }
        int year = Years.abbreviated(tokens.number(after, 2, 2));
        boolean isShortYear = year > 0 && "-'’/.".indexOf(tokens.mark(after - 1)) >= 0;
        if (isShortYear && tokens.mark(after - 1) != 0 && tokens.touchesNext(after - 1)) {
            return written(year, day, before, after);
        }
        int yearBefore = numberBefore(before);
        return yearAt(yearBefore) > 0
                ? written(yearAt(yearBefore), day, yearBefore, index)
                : written(0, day, before, index);
    }

    private WrittenDate written(int year, int day, int first, int last) {
        return new WrittenDate(year, 0, day, null, tokens.start(first), tokens.end(last), true);
    }

    private boolean hasLengthOfName(int index) {
        int length = tokens.length(index);
        return length >= MIN_NAME && length <= MAX_NAME;
    }

    private int dayAt(int index) {
        int day = tokens.number(index, 1, 2);
        boolean isTime = isClock(index, index + 1) || isClock(index - 2, index - 1);
        return day <= MAX_DAY && !isTime ? day : 0;
    }

    /// Whether hours and minutes stand around a colon.
    private boolean isClock(int hours, int colon) {
        return tokens.mark(colon) == ':'
                && tokens.isNumber(hours)
                && tokens.isNumber(hours + 2)
                && tokens.touchesNext(hours)
                && tokens.touchesNext(colon);
    }

    private int yearAt(int index) {
        return Years.written(tokens.number(index, 4, 4));
    }

    private int numberBefore(int index) {
        return numberFrom(index, -1);
    }

    private int numberAfter(int index) {
        return numberFrom(index, 1);
    }

    private int numberFrom(int index, int direction) {
        for (int step = 1; step <= REACH; step++) {
            int at = index + direction * step;
            if (tokens.number(at, 1, 4) > 0) {
                return at;
            }
            boolean isLittle =
                    (tokens.isWord(at) && tokens.length(at) <= MAX_LITTLE_WORD) || isJoint(at);
            if (!isLittle) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isJoint(int index) {
        char mark = tokens.mark(index);
        return mark != 0 && ".,'’-–/ºª°".indexOf(mark) >= 0;
    }
}
