package eu.spana.ingest.parse.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Parts a body that is written in several languages, paragraph by paragraph: a release in two
/// languages, a translation below the original. A quotation stays with the text around it.
public final class LanguageParts {
    /// Nothing shorter is a part of its own: three to five sentences.
    private static final int FEWEST_LETTERS = 300;

    /// Of the letters of the body.
    private static final double LEAST_SHARE = 0.15;

    /// At so many places a body is looked at before its paragraphs are: less than the least share
    /// apart.
    private static final int PROBES = 8;

    private static final int PROBE_LENGTH = 80;

    /// So much of a paragraph says in which language it is.
    private static final int PARAGRAPH_LENGTH = 200;

    private final LanguageDetector detector;

    public LanguageParts(LanguageDetector detector) {
        this.detector = detector;
    }

    /// The body by language: first the part in the language of the title, then the longest; the
    /// whole of it under the main language where it is written in one.
    ///
    /// @param main the language of the whole
    public SequencedMap<String, String> of(String title, String body, String main) {
        if (body.length() < 2 * FEWEST_LETTERS || !seemsMixed(body, main)) {
            return whole(body, main);
        }
        List<String> paragraphs = Arrays.asList(body.split("\n\n"));
        List<String> languages = languages(paragraphs, main);
        List<String> accepted = accepted(paragraphs, languages);
        if (accepted.size() < 2) {
            return whole(body, main);
        }
        SequencedMap<String, String> bodies = joined(paragraphs, languages, accepted);
        String first = detector.plainLanguageOf(title);
        if (bodies.containsKey(first)) {
            bodies.putFirst(first, bodies.get(first));
        }
        return bodies;
    }

    /// The body in one language.
    public SequencedMap<String, String> whole(String body, String language) {
        return new LinkedHashMap<>(Map.of(language, body));
    }

    private boolean seemsMixed(String body, String main) {
        int step = (body.length() - PROBE_LENGTH) / (PROBES - 1);
        for (int probe = 0; probe < PROBES; probe++) {
            int from = probe * step;
            String found = detector.plainLanguageOf(body.substring(from, from + PROBE_LENGTH));
            if (!found.equals(LanguageDetector.UNDETERMINED) && !found.equals(main)) {
                return true;
            }
        }
        return false;
    }

    /// What is not plain goes with the paragraph before it.
    private List<String> languages(List<String> paragraphs, String main) {
        List<String> languages = new ArrayList<>(paragraphs.size());
        String last = main;
        for (String paragraph : paragraphs) {
            int length = Math.min(paragraph.length(), PARAGRAPH_LENGTH);
            String found = detector.plainLanguageOf(paragraph.substring(0, length));
            last = found.equals(LanguageDetector.UNDETERMINED) ? last : found;
            languages.add(last);
        }
        return languages;
    }

    private static List<String> accepted(List<String> paragraphs, List<String> languages) {
        Map<String, Long> letters = new LinkedHashMap<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            letters.merge(languages.get(at), letters(paragraphs.get(at)), Long::sum);
        }
        long all = letters.values().stream().mapToLong(Long::longValue).sum();
        return letters.entrySet().stream()
                .filter(part -> !part.getKey().equals(LanguageDetector.UNDETERMINED))
                .filter(part -> part.getValue() >= FEWEST_LETTERS)
                .filter(part -> part.getValue() >= LEAST_SHARE * all)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long letters(String paragraph) {
        return paragraph.chars().filter(Character::isLetter).count();
    }

    private static SequencedMap<String, String> joined(
            List<String> paragraphs, List<String> languages, List<String> accepted) {
        Map<String, StringBuilder> parts = new LinkedHashMap<>();
        accepted.forEach(language -> parts.put(language, new StringBuilder()));
        String current = firstAccepted(languages, accepted);
        for (int at = 0; at < paragraphs.size(); at++) {
            String language = languages.get(at);
            current = parts.containsKey(language) ? language : current;
            StringBuilder part = parts.getOrDefault(current, new StringBuilder());
            part.append(part.isEmpty() ? "" : "\n\n").append(paragraphs.get(at));
        }
        SequencedMap<String, String> bodies = new LinkedHashMap<>();
        parts.forEach((language, part) -> bodies.put(language, part.toString()));
        return bodies;
    }

    private static String firstAccepted(List<String> languages, List<String> accepted) {
        return languages.stream()
                .filter(accepted::contains)
                .findFirst()
                .orElse(LanguageDetector.UNDETERMINED);
    }
}
