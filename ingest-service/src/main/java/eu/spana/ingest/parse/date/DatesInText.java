package eu.spana.ingest.parse.date;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/// Finds the dates that are written in a text, in their order.
public final class DatesInText {
    /// What is longer is read up to here.
    private static final int MAX_LENGTH = 5_000;

    /// Words and marks that may stand between a date and its day of the week: `Wednesday (2 May)`,
    /// `onsdagen den 2 maj`.
    private static final int WEEKDAY_REACH = 3;

    private final Tokens tokens;
    private final NumericDates numeric;
    private final NamedDates named;

    private DatesInText(String text, DateStyle style) {
        tokens = new Tokens(text);
        numeric = new NumericDates(tokens, style);
        named = new NamedDates(tokens, style);
    }

    public static List<WrittenDate> in(String text, DateStyle style) {
        String read = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
        return hasDigit(read) ? new DatesInText(read, style).all() : List.of();
    }

    private static boolean hasDigit(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isDigit(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private List<WrittenDate> all() {
        List<WrittenDate> found = new ArrayList<>();
        int last = -1;
        for (int index = 0; index < tokens.size(); index++) {
            WrittenDate date = tokens.isWord(index) ? named.at(index) : numeric.at(index);
            if (date != null && date.isPlausible() && date.start() > last) {
                found.add(date.on(weekdayBeside(date, index)));
                last = date.end() - 1;
            }
        }
        return found;
    }

    private @Nullable DayOfWeek weekdayBeside(WrittenDate date, int index) {
        int first = index;
        while (first > 0 && tokens.start(first - 1) >= date.start()) {
            first--;
        }
        int next = index;
        while (next < tokens.size() && tokens.start(next) < date.end()) {
            next++;
        }
        for (int step = 1; step <= WEEKDAY_REACH; step++) {
            DayOfWeek day = weekdayAt(first - step);
            if (day != null) {
                return day;
            }
        }
        boolean inBrackets = tokens.mark(next) == '(' || tokens.mark(next) == ',';
        return inBrackets ? weekdayAt(next + 1) : null;
    }

    private @Nullable DayOfWeek weekdayAt(int index) {
        // Two letters are an abbreviation that other words look like too.
        return tokens.isWord(index) && tokens.length(index) > 2
                ? CalendarNames.weekday(tokens.word(index))
                : null;
    }
}
