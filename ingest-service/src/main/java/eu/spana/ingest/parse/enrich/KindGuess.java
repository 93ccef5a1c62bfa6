package eu.spana.ingest.parse.enrich;

import eu.spana.document.DocumentKind;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.regex.Pattern;

/// Tells speeches, press releases and advisories from other articles by title and address, in the
/// larger languages.
public final class KindGuess {
    private static final Map<DocumentKind, Pattern> TITLES =
            Map.of(
                    DocumentKind.SPEECH,
                    pattern(
                            "(?:opening |keynote )?(?:speech|remarks|address)"
                                    + " (?:by|of|at)\\b.*|(?:tal|anförande) (?:av|vid|på)\\b.*|rede"
                                    + " (?:von|des|der)\\b.*|discours (?:de|du|d')\\b.*|discurso"
                                    + " (?:de|del)\\b.*|discorso (?:di|del)\\b.*|toespraak"
                                    + " (?:van|door)\\b.*"),
                    DocumentKind.PRESS_RELEASE,
                    pattern(
                            "(?:press release|pressmeddelande|pressemitteilung|communiqué de presse"
                                    + "|comunicado de prensa|comunicato stampa|persbericht"
                                    + "|pressemeddelelse|lehdistötiedote)\\b.*"),
                    DocumentKind.ADVISORY,
                    pattern(
                            "(?:.*\\b(?:security|cyber) (?:advisory|bulletin|alert)\\b.*"
                                    + "|.*\\badvisory\\b.*|.*\\bCVE-\\d{4}-\\d{4,}.*"
                                    + "|.*\\bsicherheitshinweis\\b.*|.*\\bavis de sécurité\\b.*)"));

    private static final Map<DocumentKind, Pattern> ADDRESSES =
            Map.of(
                    DocumentKind.SPEECH, pattern(".*/(?:speech|speeches|tal|reden|discours)/.*"),
                    DocumentKind.PRESS_RELEASE,
                            pattern(".*/(?:press-?releases?|pressmeddelanden?)/.*"),
                    DocumentKind.ADVISORY,
                            pattern(".*/(?:advisor(?:y|ies)|bulletins?|alerts?)/.*"));

    private KindGuess() {}

    /// The more exact kind, or the given one.
    public static DocumentKind of(DocumentKind given, String title, @Nullable String url) {
        boolean open = given == DocumentKind.ARTICLE || given == DocumentKind.PAGE;
        return open ? match(TITLES, title, match(ADDRESSES, url == null ? "" : url, given)) : given;
    }

    private static DocumentKind match(
            Map<DocumentKind, Pattern> patterns, String text, DocumentKind otherwise) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).matches())
                .map(Map.Entry::getKey)
                .min(DocumentKind::compareTo)
                .orElse(otherwise);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
