package eu.spana.query.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import java.util.List;
import java.util.Locale;

/// The pages are in the languages that have texts; texts, dates and names of languages agree.
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("sv"));

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(LOCALES);
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
