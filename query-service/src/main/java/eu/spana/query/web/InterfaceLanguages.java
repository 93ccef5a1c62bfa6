package eu.spana.query.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages that the pages are in: the one that a reader once chose, else the best of those
/// that the browser asks for.
final class InterfaceLanguages implements LocaleResolver {
    static final String COOKIE = "interface-language";

    /// Those that have texts; the first is for readers of none of them.
    static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.of("sv"));

    private final AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();

    InterfaceLanguages() {
        browser.setSupportedLocales(ALL);
        browser.setDefaultLocale(ALL.getFirst());
    }

    static Optional<Locale> of(String code) {
        return ALL.stream().filter(language -> language.getLanguage().equals(code)).findFirst();
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        return Optional.ofNullable(chosen)
                .flatMap(cookie -> of(cookie.getValue()))
                .orElseGet(() -> browser.resolveLocale(request));
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("A language is chosen at its own address");
    }
}
