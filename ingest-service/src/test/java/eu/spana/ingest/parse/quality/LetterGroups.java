package eu.spana.ingest.parse.quality;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// Writes `letter-groups.txt.gz`, the table of the language detector. Arguments: the folder
/// `language-models` of Lingua 1.2.2, the profile `languages/mt` of language-detector 0.6, the file
/// to write.
public final class LetterGroups {
    /// Lingua has no groups for Greek, whose script says enough, and no Maltese.
    static final List<String> LANGUAGES =
            List.of(
                    "ar", "bg", "cs", "da", "de", "en", "es", "et", "fi", "fr", "ga", "hr", "hu",
                    "it", "lt", "lv", "mt", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv",
                    "tr", "uk");

    private static final List<String> FILES =
            List.of("unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams");

    /// Rarer groups are left out: the natural logarithm of their share in the text, by length.
    private static final List<Double> RAREST = List.of(-14.0, -13.0, -12.0, -11.5, -11.5);

    /// Steps of a tenth in a printable character.
    private static final int STEPS = 10;

    private final JsonMapper json = new JsonMapper();
    private final SortedMap<String, StringBuilder> table = new TreeMap<>();

    private LetterGroups() {}

    public static void main(String[] arguments) throws IOException {
        var groups = new LetterGroups();
        for (String language : LANGUAGES) {
            groups.add(
                    language,
                    language.equals("mt")
                            ? groups.maltese(Path.of(arguments[1]))
                            : groups.lingua(Path.of(arguments[0], language)));
        }
        groups.write(Path.of(arguments[2]));
    }

    /// The logarithm of how often the last letter follows the others.
    private Map<String, Double> lingua(Path folder) throws IOException {
        Map<String, Double> shares = new HashMap<>();
        for (String file : FILES) {
            JsonNode groups =
                    json.readTree(Files.readAllBytes(folder.resolve(file + ".json"))).get("ngrams");
            groups.propertyStream()
                    .forEach(entry -> {
                        String[] fraction = entry.getKey().split("/", 2);
                        double share =
                                Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]);
                        for (String group : entry.getValue().asString().split(" ", -1)) {
                            shares.put(group, Math.log(share));
                        }
                    });
        }
        return shares;
    }

    private Map<String, Double> maltese(Path profile) throws IOException {
        Map<String, Double> counts = new HashMap<>();
        json.readTree(Files.readAllBytes(profile))
                .get("freq")
                .propertyStream()
                .filter(entry -> entry.getKey().indexOf(' ') < 0)
                .forEach(entry ->
                        counts.merge(
                                entry.getKey().toLowerCase(Locale.ROOT),
                                entry.getValue().asDouble(),
                                Double::sum));
        double letters =
                counts.entrySet().stream()
                        .filter(entry -> entry.getKey().length() == 1)
                        .mapToDouble(Map.Entry::getValue)
                        .sum();
        Map<String, Double> shares = new HashMap<>();
        counts.forEach((group, count) -> {
            double before =
                    group.length() == 1
                            ? letters
                            : counts.getOrDefault(group.substring(0, group.length() - 1), count);
            shares.put(group, Math.log(Math.min(1, count / before)));
        });
        return shares;
    }

    private void add(String language, Map<String, Double> shares) {
        char mark = (char) ('A' + LANGUAGES.indexOf(language));
        shares.forEach((group, share) -> {
            double inText = 0;
            for (int end = 1; end <= group.length(); end++) {
                inText += shares.getOrDefault(group.substring(0, end), 0.0);
            }
            if (inText >= RAREST.get(group.length() - 1)) {
                char steps = (char) ('!' + Math.min(93, Math.round(-share * STEPS)));
                table.computeIfAbsent(group, _ -> new StringBuilder()).append(mark).append(steps);
            }
        });
    }

    private void write(Path file) throws IOException {
        try (var out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                new GZIPOutputStream(Files.newOutputStream(file)),
                                StandardCharsets.UTF_8))) {
            out.write(String.join(" ", LANGUAGES) + "\n");
            for (var entry : table.entrySet()) {
                out.write(entry.getKey() + "\t" + entry.getValue() + "\n");
            }
        }
    }
}
