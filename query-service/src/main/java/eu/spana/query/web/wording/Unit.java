package eu.spana.query.web.wording;

import eu.spana.query.compile.Period;

import java.time.LocalDate;

/// How long a period is.
public enum Unit {
    YEAR,
    MONTH,
    DAY;

    public static Unit of(Period period) {
        if (period.start().plusDays(1).equals(period.end())) {
            return DAY;
        }
        return period.start().plusMonths(1).equals(period.end()) ? MONTH : YEAR;
    }

    /// The period of this length that a day lies in.
    public Period around(LocalDate day) {
        return switch (this) {
            case YEAR -> period(day.withDayOfYear(1), 12);
            case MONTH -> period(day.withDayOfMonth(1), 1);
            case DAY -> new Period(day, day.plusDays(1));
        };
    }

    private static Period period(LocalDate start, int months) {
        return new Period(start, start.plusMonths(months));
    }
}
