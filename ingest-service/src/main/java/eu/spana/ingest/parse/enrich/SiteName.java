package eu.spana.ingest.parse.enrich;

import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The site behind a host: its registrable name by the public suffix list, so that
/// `www.example.co.uk` and `news.example.co.uk` are one site, and blogs under a common host are
/// not.
public final class SiteName {
    /// Hosts of blogs that the list does not have.
    private static final Set<String> BLOG_HOSTS =
            Set.of("wordpress.com", "substack.com", "medium.com", "tumblr.com", "typepad.com");

    private SiteName() {}

    /// Lower case; the host itself where nothing is registrable, as for an IP address.
    public static String of(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (InetAddresses.isInetAddress(name) || !InternetDomainName.isValid(name)) {
            return name;
        }
        InternetDomainName domain = InternetDomainName.from(name);
        String registrable =
                domain.isUnderPublicSuffix()
                        ? domain.topPrivateDomain().toString()
                        : lastLabels(domain.parts(), 2);
        return BLOG_HOSTS.contains(registrable) ? blogOf(name, domain, registrable) : registrable;
    }

    private static String blogOf(String host, InternetDomainName domain, String blogHost) {
        boolean isBlog = !host.equals(blogHost) && !host.equals("www." + blogHost);
        return isBlog ? lastLabels(domain.parts(), 3) : blogHost;
    }

    /// The list's own rule for names that it does not know.
    private static String lastLabels(List<String> labels, int count) {
        return String.join(".", labels.subList(Math.max(0, labels.size() - count), labels.size()));
    }
}
