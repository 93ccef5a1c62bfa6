package eu.spana.query.web.wording;

import eu.spana.document.Published;
import eu.spana.query.compile.FacetField;

import org.springframework.context.MessageSource;
import org.springframework.util.StringUtils;

import java.text.NumberFormat;
import java.util.Locale;

/// Names of things in the language of the page.
public record Labels(MessageSource messages, Locale locale) {

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    public String language(String code) {
        return code.equals("und")
                ? text("language.und")
                : StringUtils.capitalize(Locale.forLanguageTag(code).getDisplayLanguage(locale));
    }

    public String kind(String kind) {
        return text("kind." + kind);
    }

    public String value(FacetField field, String value) {
        return switch (field) {
            case LANGUAGE -> language(value);
            case KIND -> kind(value);
            case SITE, TAG, YEAR -> value;
        };
    }

    /// Where the date was found.
    public String basis(Published published) {
        return text("basis." + kebab(published.basis()));
    }

    /// What a rule cuts from a page. The rules are ingest's, so one that is new here goes by its
    /// own name.
    public String rule(String rule) {
        String name = StringUtils.capitalize(rule.replace('-', ' '));
        String known = messages.getMessage("rule." + rule, null, name, locale);
        return known == null ? name : known;
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// The name of a constant as JSON has it, such as `press-release`.
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
