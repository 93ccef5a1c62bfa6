package eu.spana.ingest.parse.html.metadata.date;

import eu.spana.document.Published;
import eu.spana.document.Published.Precision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Instants in UTC fall on another day than where the page was published: the day that the page or
/// its address shows is right then.
final class LocalDay {
    private static final int DAY = "2012-05-02".length();

    private LocalDay() {}

    /// The stated date, on the shown day when that is the day before or after.
    static Published of(Published stated, Optional<Published> shown) {
        return shown.filter(
                        other -> stated.precision() == Precision.INSTANT && isNextTo(stated, other))
                .map(other ->
                        new Published(
                                other.date().substring(0, DAY),
                                Precision.DAY,
                                stated.basis(),
                                stated.confidence()))
                .orElse(stated);
    }

    private static boolean isNextTo(Published stated, Published shown) {
        if (shown.date().length() < DAY) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(dayOf(stated), dayOf(shown));
        return Math.abs(days) == 1;
    }

    private static LocalDate dayOf(Published published) {
        return LocalDate.parse(published.date().substring(0, DAY));
    }
}
