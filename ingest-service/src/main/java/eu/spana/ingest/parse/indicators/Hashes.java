package eu.spana.ingest.parse.indicators;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// MD5, SHA-1 and SHA-256 sums of files.
final class Hashes {
    private static final Pattern HEX =
            Pattern.compile(
                    "(?<![\\w/=#@.%+-])(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})(?![\\w/=@%+-])",
                    Pattern.CASE_INSENSITIVE);

    /// Words before sums that are no files'.
    private static final Set<String> OTHER_SUMS =
            Set.of(
                    "commit",
                    "revision",
                    "rev",
                    "changeset",
                    "fingerprint",
                    "gpg",
                    "pgp",
                    "key",
                    "keyid",
                    "uuid",
                    "guid",
                    "token");

    private static final int LOOK_BACK = 24;

    private Hashes() {}

    /// In lower case.
    static Stream<String> in(String text) {
        if (!Gates.hasLongHex(text)) {
            return Stream.empty();
        }
        return HEX.matcher(text)
                .results()
                .filter(match -> isMixed(match.group()) && isOfFile(text, match))
                .map(match -> match.group().toLowerCase(Locale.ROOT));
    }

    /// A number of 32 digits, or a word, is no hash.
    private static boolean isMixed(String candidate) {
        return candidate.chars().anyMatch(Character::isDigit)
                && candidate.chars().anyMatch(Character::isLetter);
    }

    private static boolean isOfFile(String text, MatchResult match) {
        return !OTHER_SUMS.contains(Context.wordBefore(text, match.start(), LOOK_BACK));
    }
}
