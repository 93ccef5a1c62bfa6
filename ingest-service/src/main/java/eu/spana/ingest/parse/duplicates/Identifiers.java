package eu.spana.ingest.parse.duplicates;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names made of letters and digits, and numbers of several parts: ids of advisories and
/// vulnerabilities, versions, case numbers. Two notices written from one form differ in these and
/// hardly in anything else. Amounts, dates, times and ordinals are none: a copy that was brought up
/// to date differs in them, too.
final class Identifiers {
    /// Possessive, so that a long run costs one pass.
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+:~/-]*+");

    private static final Pattern SPLIT_END = Pattern.compile("[._+:~/-]+$");

    /// 1,5m · 20th · 10am · 2.5 · 12:30 · 3-4.
    private static final Pattern AMOUNT =
            Pattern.compile("\\p{N}++(?:[.:/-]\\p{N}++)?[.-]?\\p{L}{0,4}");

    /// 2005-11-04 · 4.11.2005 · 11/4/2005.
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:\\p{N}{4}[-./]\\p{N}{1,2}[-./]\\p{N}{1,2}"
                            + "|\\p{N}{1,2}[-./]\\p{N}{1,2}[-./]\\p{N}{2,4})(?:t[\\p{N}:.z+-]*+)?");

    /// 12:30:15.
    private static final Pattern TIME =
            Pattern.compile("\\p{N}{1,2}:\\p{N}{2}:\\p{N}{2}\\p{L}{0,2}");

    /// A longer one is an address or worse.
    private static final int LONGEST = 64;

    private Identifiers() {}

    /// In lower case.
    static Set<String> in(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(token -> token.length() <= LONGEST)
                .filter(token -> token.chars().anyMatch(Character::isDigit))
                .map(token -> SPLIT_END.matcher(token.toLowerCase(Locale.ROOT)).replaceFirst(""))
                .filter(Identifiers::isIdentifier)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isIdentifier(String token) {
        return !AMOUNT.matcher(token).matches()
                && !DATE.matcher(token).matches()
                && !TIME.matcher(token).matches();
    }

    /// Whether each has identifiers that the other lacks. Where only one has more, it may be the
    /// fuller copy.
    static boolean tellApart(Set<String> one, Set<String> other) {
        return !other.containsAll(one) && !one.containsAll(other);
    }
}
