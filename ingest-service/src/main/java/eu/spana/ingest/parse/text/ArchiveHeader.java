package eu.spana.ingest.parse.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Recognises the line at the top of an archive of posts, and the tag that it names.
public final class ArchiveHeader {
    private static final String QUOTED = "[‘’'\"“”„«»]\\s*([^‘’'\"“”„«»]{1,80}?)\\s*[‘’'\"“”„«»]";

    private static final Pattern HEADER =
            Pattern.compile(
                    "(?iu)(?:you are currently browsing the (?:tag |category )?archives? for the "
                            + QUOTED
                            + " (?:tag|category)\\.?|(?:posts tagged|tag"
                            + " archives?:|tagg?arkiv:|etikettarkiv:|category"
                            + " archives?:|kategoriarkiv:|arkiv för"
                            + " taggen|etikett:|schlagwort(?:-archive)?:|archives? par"
                            + " (?:mot-clé|tag)\\s*:|etiqueta:|archivi tag:|tag:)\\s*(?:"
                            + QUOTED
                            + "|([^‘’'\"“”„«»\\n]{1,80})))");

    private ArchiveHeader() {}

    /// The tag; empty when the line is no such header.
    public static Optional<String> tagIn(String line) {
        var matcher = HEADER.matcher(line.strip());
        return matcher.matches() ? firstGroup(matcher) : Optional.empty();
    }

    private static Optional<String> firstGroup(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return Optional.of(match.group(group).strip());
            }
        }
        return Optional.empty();
    }
}
