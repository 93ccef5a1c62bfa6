package eu.spana.query.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentKind;
import eu.spana.document.Published;
import eu.spana.text.Languages;

import org.junit.jupiter.api.Test;
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
    @ValueSource(strings = {"en", "sv"})
    void nameEveryLanguageKindAndBasis(String locale) {
        Labels labels = labels(locale);
        assertThat(Languages.all())
                .allSatisfy(code -> assertThat(labels.language(code)).isNotEqualTo(code));
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(labels.kind(Labels.kebab(kind))).isNotBlank();
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

    @Test
    void nameARuleThatIsNewByItself() {
        assertThat(labels("sv").rule("site-memory")).isEqualTo("På webbplatsens alla sidor");
        assertThat(labels("sv").rule("quite-new")).isEqualTo("Quite new");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|0|Nothing found", "en|1|One document", "en|2|2 documents",
                        "en|1200|1,200 documents",
                "sv|0|Inget hittades", "sv|1|Ett dokument", "sv|2|2 dokument",
                        "sv|1200|1\u00a0200 dokument"
            })
    void countInTheFormsOfTheLanguage(String locale, long count, String said) {
        assertThat(labels(locale).text("found", count)).isEqualTo(said);
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
