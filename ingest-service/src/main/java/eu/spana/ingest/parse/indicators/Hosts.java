package eu.spana.ingest.parse.indicators;

import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names of machines.
final class Hosts {
    /// Possessive throughout, so that long runs of letters cost one pass. What stands behind an at
    /// sign is somebody's mail provider.
    private static final Pattern HOST =
            Pattern.compile(
                    "(?<![\\w%2$s-]|%1$s)[\\w-]++(?:%1$s[\\w-]++)++"
                            .formatted(
                                    MarkedText.ANY_DOT,
                                    MarkedText.ANY_AT.substring(1, MarkedText.ANY_AT.length() - 1)),
                    Pattern.UNICODE_CHARACTER_CLASS);

    private Hosts() {}

    /// The defanged ones.
    static Stream<String> in(MarkedText marked) {
        if (marked.isPlain()) {
            return Stream.empty();
        }
        return HOST.matcher(marked.text())
                .results()
                .map(MatchResult::group)
                .filter(MarkedText::isDefanged)
                .map(MarkedText::fanged)
                .flatMap(host -> domain(host).stream());
    }

    /// In lower case and ASCII; empty for what cannot be registered, as the name of a file.
    static Optional<String> domain(String host) {
        String name = ascii(host.toLowerCase(Locale.ROOT));
        if (InetAddresses.isInetAddress(name) || !InternetDomainName.isValid(name)) {
            return Optional.empty();
        }
        InternetDomainName domain = InternetDomainName.from(name);
        return domain.hasPublicSuffix() && !domain.isPublicSuffix()
                ? Optional.of(domain.toString())
                : Optional.empty();
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException notAHost) {
            return "";
        }
    }
}
