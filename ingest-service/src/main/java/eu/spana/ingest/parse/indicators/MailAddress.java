package eu.spana.ingest.parse.indicators;

import eu.spana.ingest.parse.enrich.SiteName;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A mail address that a text shows.
///
/// @param name as it stands
/// @param domain in lower case
record MailAddress(String name, String domain, boolean defanged) {
    /// Possessive, so that long runs of letters cost one pass.
    private static final Pattern ADDRESS =
            Pattern.compile(
                    ("(?<![\\w.%%+%3$s/-])([\\w%%+](?:[\\w.%%+%3$s-]{0,63}+))%1$s"
                                    + "([\\p{L}\\p{N}-]++(?:%2$s[\\p{L}\\p{N}-]++)++)")
                            .formatted(
                                    MarkedText.ANY_AT,
                                    MarkedText.ANY_DOT,
                                    MarkedText.ANY_DOT.substring(2, 3)));

    static Stream<MailAddress> in(MarkedText marked) {
        if (marked.text().indexOf('@') < 0 && marked.isPlain()) {
            return Stream.empty();
        }
        return ADDRESS.matcher(marked.text()).results().flatMap(match -> of(match).stream());
    }

    private static Optional<MailAddress> of(MatchResult match) {
        return Hosts.domain(MarkedText.fanged(match.group(2)))
                .map(domain ->
                        new MailAddress(
                                MarkedText.fanged(match.group(1)),
                                domain,
                                MarkedText.isDefanged(match.group())));
    }

    String normal() {
        return name + "@" + domain;
    }

    /// Defanged, or not of the site that the text is from: its editors' addresses are no traces.
    boolean isTrace(@Nullable String site) {
        return defanged || !SiteName.of(domain).equals(site);
    }
}
