package eu.spana.ingest.parse.indicators;

import eu.spana.document.Indicators;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// Finds traces of attacks in a text. Ids and hashes count wherever they stand; addresses of
/// machines, pages and people where the text shows them; domains, which are everywhere in the news,
/// only where the text writes them defanged (`example[.]net`, `hxxp://…`).
public final class IndicatorFinder {
    /// More of one kind is a list, not an article; keeps events small.
    private static final int MAX_EACH = 200;

    private IndicatorFinder() {}

    /// The traces in a text, each once, normalised.
    ///
    /// @param site registrable name of the site that the text is from: its own pages and mail
    ///   addresses are none, unless defanged
    public static Indicators in(String text, @Nullable String site) {
        MarkedText marked = MarkedText.of(text);
        List<WebAddress> web = WebAddress.in(marked).toList();
        return new Indicators(
                limited(Names.cves(text)),
                limited(Names.techniques(text)),
                limited(Hashes.in(text)),
                limited(
                        Stream.concat(
                                NetworkAddresses.in(marked), web.stream().flatMap(WebAddress::ip))),
                limited(Stream.concat(web.stream().flatMap(WebAddress::domain), Hosts.in(marked))),
                limited(web.stream().filter(address -> address.isTrace(site)).map(WebAddress::url)),
                limited(
                        MailAddress.in(marked)
                                .filter(mail -> mail.isTrace(site))
                                .map(MailAddress::normal)));
    }

    private static List<String> limited(Stream<String> values) {
        return values.distinct().limit(MAX_EACH).toList();
    }
}
