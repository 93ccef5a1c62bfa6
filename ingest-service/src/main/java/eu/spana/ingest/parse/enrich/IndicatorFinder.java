package eu.spana.ingest.parse.enrich;

import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;

import eu.spana.document.Indicators;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds traces of attacks in a text. Plain domains are everywhere in the news, so a domain counts
/// only where the text writes it defanged (`example[.]net`, `hxxp://…`).
public final class IndicatorFinder {
    /// More of one kind is a list, not an article; keeps events small.
    private static final int MAX_EACH = 200;

    private static final Pattern CVE = Pattern.compile("(?i)\\bCVE-\\d{4}-\\d{4,7}\\b");
    private static final Pattern TECHNIQUE = Pattern.compile("\\bT\\d{4}(?:\\.\\d{3})?\\b");
    private static final Pattern HASH =
            Pattern.compile("(?i)\\b(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})\\b");
    private static final Pattern IPV4 =
            Pattern.compile("(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.]*\\d)");
    private static final Pattern IPV6 =
            Pattern.compile("(?i)(?<![0-9a-f:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![0-9a-f:])");
    private static final Pattern DEFANGED_DOT =
            Pattern.compile("\\[\\.]|\\(\\.\\)|\\{\\.}|\\[dot]");

    /// Possessive throughout, so that long runs of letters cost one pass.
    private static final Pattern HOST =
            Pattern.compile(
                    "(?<![\\w-])(?:hxxps?(?::|\\[:])//)?[\\w-]++"
                            + "(?:(?:\\.|\\[\\.]|\\(\\.\\)|\\{\\.}|\\[dot])[\\w-]++)++",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DEFANGED_SCHEME = Pattern.compile("(?i)^hxxps?(?::|\\[:])//");

    private IndicatorFinder() {}

    public static Indicators in(String text) {
        String plain = DEFANGED_DOT.matcher(text).replaceAll(".");
        return new Indicators(
                limited(found(CVE, text).map(cve -> cve.toUpperCase(Locale.ROOT))),
                limited(found(TECHNIQUE, text)),
                limited(
                        found(HASH, text)
                                .filter(IndicatorFinder::isHash)
                                .map(IndicatorFinder::lower)),
                limited(addresses(plain)),
                limited(domains(text)));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static List<String> limited(Stream<String> values) {
        return values.distinct().limit(MAX_EACH).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// A number of 32 digits, or a word, is no hash.
    private static boolean isHash(String candidate) {
        return candidate.chars().anyMatch(Character::isDigit)
                && candidate.chars().anyMatch(Character::isLetter);
    }

    private static Stream<String> addresses(String text) {
        return Stream.concat(found(IPV4, text), found(IPV6, text))
                .filter(candidate -> candidate.length() > 4)
                .filter(InetAddresses::isInetAddress)
                .map(candidate -> InetAddresses.toAddrString(InetAddresses.forString(candidate)));
    }

    private static boolean isDefanged(String host) {
        return DEFANGED_SCHEME.matcher(host).find() || DEFANGED_DOT.matcher(host).find();
    }

    private static Stream<String> domains(String text) {
        return found(HOST, text)
                .filter(IndicatorFinder::isDefanged)
                .map(match -> DEFANGED_SCHEME.matcher(match).replaceFirst(""))
                .map(match -> lower(DEFANGED_DOT.matcher(match).replaceAll(".")))
                .filter(host -> !InetAddresses.isInetAddress(host))
                .filter(InternetDomainName::isValid)
                .filter(host -> InternetDomainName.from(host).hasPublicSuffix());
    }
}
