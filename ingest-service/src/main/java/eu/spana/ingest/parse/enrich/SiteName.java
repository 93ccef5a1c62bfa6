package eu.spana.ingest.parse.enrich;

import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;

import java.util.Locale;

/// The site behind a host: its registrable name by the public suffix list, so that
/// `www.example.co.uk` and `news.example.co.uk` are one site, and blogs under a common host are
/// not.
public final class SiteName {
    private SiteName() {}

    /// Lower case; the host itself where nothing is registrable, as for an IP address.
    public static String of(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (InetAddresses.isInetAddress(name) || !InternetDomainName.isValid(name)) {
            return name;
        }
        InternetDomainName domain = InternetDomainName.from(name);
        return domain.isUnderPublicSuffix() ? domain.topPrivateDomain().toString() : name;
    }
}
