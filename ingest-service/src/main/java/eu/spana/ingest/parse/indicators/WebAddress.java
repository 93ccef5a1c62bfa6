package eu.spana.ingest.parse.indicators;

import com.google.common.net.InetAddresses;

import eu.spana.ingest.parse.enrich.SiteName;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The address of a page or file that a text shows.
///
/// @param scheme in lower case
/// @param host in lower case, without brackets
/// @param rest port, path and query as they stand
record WebAddress(String scheme, String host, String rest, boolean defanged) {
    private static final int LONGEST = 2048;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    ("(?<!\\w)(https?|ftps?)%2$s%1$s//([\\p{L}\\p{N}._%3$s-]++)((?::\\d{1,5})?"
                                    + "(?:[/?#][^\\s<>\"”“»«`]*+)?)")
                            .formatted(
                                    MarkedText.ANY_COLON,
                                    MarkedText.MAYBE_SCHEME,
                                    MarkedText.ANY_DOT.substring(2, 3)),
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile("[.,;:!?'’)\\]}*]++$");

    static Stream<WebAddress> in(MarkedText marked) {
        if (!marked.text().contains("//")) {
            return Stream.empty();
        }
        return ADDRESS.matcher(marked.text())
                .results()
                .filter(match -> match.end() - match.start() <= LONGEST)
                .flatMap(match -> of(match).stream());
    }

    private static Optional<WebAddress> of(MatchResult match) {
        String rest = MarkedText.fanged(match.group(3));
        String shown = MarkedText.fanged(match.group(2));
        String host = rest.isEmpty() ? SENTENCE_END.matcher(shown).replaceFirst("") : shown;
        boolean defanged = MarkedText.isDefanged(match.group());
        return InetAddresses.isInetAddress(host)
                ? Optional.of(new WebAddress(scheme(match), host, ended(rest), defanged))
                : Hosts.domain(host)
                        .map(domain ->
                                new WebAddress(scheme(match), domain, ended(rest), defanged));
    }

    private static String scheme(MatchResult match) {
        return match.group(1).toLowerCase(Locale.ROOT);
    }

    /// A closing bracket that was opened in the address belongs to it.
    private static String ended(String rest) {
        String cut = SENTENCE_END.matcher(rest).replaceFirst("");
        boolean bracket = cut.length() < rest.length() && rest.charAt(cut.length()) == ')';
        return bracket && cut.indexOf('(') > cut.indexOf(')') ? cut + ")" : cut;
    }

    String url() {
        return scheme + "://" + host + (rest.isEmpty() ? "/" : rest);
    }

    /// Defanged, or on a bare machine, or of another site than the text.
    boolean isTrace(@Nullable String site) {
        if (InetAddresses.isInetAddress(host)) {
            return ip().findAny().isPresent();
        }
        return defanged || !SiteName.of(host).equals(site);
    }

    Stream<String> domain() {
        return defanged ? Hosts.domain(host).stream() : Stream.empty();
    }

    Stream<String> ip() {
        boolean traced =
                InetAddresses.isInetAddress(host)
                        && (defanged || NetworkAddresses.isPublicOrDefanged(host));
        return traced ? Stream.of(host) : Stream.empty();
    }
}
