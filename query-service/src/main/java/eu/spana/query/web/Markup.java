package eu.spana.query.web;

import org.springframework.web.util.HtmlUtils;

import java.util.regex.Pattern;

/// HTML that holds text and `<mark>` and nothing else: the only thing that a template may write
/// without escaping it.
record Markup(String html) {
    private static final Pattern TEXT_AND_MARKS =
            Pattern.compile("(?:[^<>]|<mark>[^<>]*+</mark>)*+");

    /// Takes escaped text with marks. Anything else is escaped as a whole.
    static Markup of(String marked) {
        return TEXT_AND_MARKS.matcher(marked).matches() ? new Markup(marked) : ofText(marked);
    }

    static Markup ofText(String text) {
        return new Markup(HtmlUtils.htmlEscape(text));
    }
}
