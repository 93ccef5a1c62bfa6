package eu.spana.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentKind;
import eu.spana.document.Published;
import eu.spana.text.Languages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

class LabelsTest {

    @ParameterizedTest
    @CsvSource({
        "en,DAY,2012-05-02,2 May 2012",
        "sv,DAY,2012-05-02,2 maj 2012",
        "sv,MONTH,2012-05,maj 2012",
        "en,YEAR,2012,2012",
        "sv,INSTANT,2012-05-02T23:30:00Z,2 maj 2012",
        "en,DAY,some day,some day"
    })
    void showADateAsExactAsItIsKnown(
            String locale, Published.Precision precision, String date, String shown) {
        Published published = new Published(date, precision, Published.Basis.TEXT, 1);
        assertThat(labels(locale).date(published)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv"})
    void nameEveryLanguageKindAndBasis(String locale) {
        Labels labels = labels(locale);
        assertThat(Languages.all())
                .allSatisfy(code -> assertThat(labels.language(code)).isNotEqualTo(code));
        for (DocumentKind kind : DocumentKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(labels.kind(name)).isNotBlank();
        }
        for (Published.Basis basis : Published.Basis.values()) {
            assertThat(labels.basis(new Published("x", Published.Precision.DAY, basis, 1)))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_sv.properties"})
    void areTheSameInEveryLanguage(String file) throws IOException {
        assertThat(keys(file)).isEqualTo(keys("messages.properties"));
    }

    private static Labels labels(String locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Labels(messages, Locale.of(locale));
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(LabelsTest.class.getResourceAsStream("/" + file)),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.keySet();
    }
}
