package eu.spana.ingest.parse.quality;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// OpenNLP's language detector as it comes, limited to the official languages of the EU: what ours
/// is compared with.
final class OfficialOpenNlp {
    private static final Map<String, String> OFFICIAL =
            Stream.of(
                            "bul bg", "ces cs", "dan da", "deu de", "ell el", "eng en", "spa es",
                            "ekk et", "est et", "fin fi", "fra fr", "gle ga", "hrv hr", "hun hu",
                            "ita it", "lit lt", "lav lv", "lvs lv", "mlt mt", "nld nl", "pol pl",
                            "por pt", "ron ro", "slk sk", "slv sl", "swe sv")
                    .map(pair -> pair.split(" ", -1))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    private final LanguageDetectorME detector;

    OfficialOpenNlp() {
        try (InputStream model = getClass().getResourceAsStream("/langdetect-183.bin")) {
            detector =
                    new LanguageDetectorME(
                            new LanguageDetectorModel(Objects.requireNonNull(model)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String languageOf(String text) {
        return Arrays.stream(detector.predictLanguages(text))
                .map(Language::getLang)
                .filter(OFFICIAL::containsKey)
                .findFirst()
                .map(OFFICIAL::get)
                .orElse("und");
    }
}
