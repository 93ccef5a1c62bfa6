package eu.spana.query.web;

import eu.spana.document.Published;
import eu.spana.query.compile.FacetField;

import org.springframework.context.MessageSource;
import org.springframework.util.StringUtils;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Names of things in the language of the page.
record Labels(MessageSource messages, Locale locale) {

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String language(String code) {
        return code.equals("und")
                ? text("language.und")
                : StringUtils.capitalize(Locale.forLanguageTag(code).getDisplayLanguage(locale));
    }

    String kind(String kind) {
        return text("kind." + kind);
    }

    String value(FacetField field, String value) {
        return switch (field) {
            case LANGUAGE -> language(value);
            case KIND -> kind(value);
            case SITE, TAG, YEAR -> value;
        };
    }

    /// As exact as it is known; as it stands where it is no date.
    String date(Published published) {
        String date = published.date();
        try {
            return switch (published.precision()) {
                case INSTANT -> day(LocalDate.ofInstant(Instant.parse(date), ZoneOffset.UTC));
                case DAY -> day(LocalDate.parse(date));
                case MONTH -> YearMonth.parse(date).format(pattern("LLLL yyyy"));
                case YEAR -> Year.parse(date).toString();
            };
        } catch (DateTimeParseException unreadable) {
            return date;
        }
    }

    String instant(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(dateLocale())
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }

    /// Where the date was found.
    String basis(Published published) {
        String name = published.basis().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text("basis." + name);
    }

    private String day(LocalDate date) {
        return date.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(dateLocale()));
    }

    /// Day before month, as everywhere in Europe.
    private Locale dateLocale() {
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, dateLocale());
    }
}
