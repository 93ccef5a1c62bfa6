package eu.spana.ingest.parse.enrich;

import org.jspecify.annotations.Nullable;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One spelling for each web address: scheme and host in lower case, host in ASCII, no user, no
/// default port, no dot segments, no fragment, no parameters that only track the reader. Other
/// parameters keep their order, since some sites read it.
public record CanonicalUrl(URI uri) {
    private static final Set<String> TRACKING =
            Set.of(
                    "fbclid", "gclid", "gclsrc", "dclid", "msclkid", "yclid", "twclid", "igshid",
                    "mc_cid", "mc_eid", "_ga", "_gl", "wt_mc", "cmpid", "ocid", "spm", "_hsenc",
                    "_hsmi", "vero_id", "mkt_tok");

    private static final int MAX_LENGTH = 2048;

    private static final String TRACKING_PREFIX = "utm_";

    /// The canonical form; empty for what is not an absolute http or https address of at most 2,048
    /// characters.
    public static Optional<CanonicalUrl> of(@Nullable String address) {
        if (address == null || address.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.strip().replace(" ", "%20")).normalize();
            String host = uri.getHost();
            return host == null || !isWeb(uri) ? Optional.empty() : Optional.of(build(uri, host));
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    public String host() {
        return uri.getHost();
    }

    public String site() {
        return SiteName.of(host());
    }

    /// Whether the address names the site as a whole and not a page of it.
    public boolean isFrontPage() {
        return uri.getRawPath().equals("/") && uri.getRawQuery() == null;
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static boolean isWeb(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme())
                || "https".equalsIgnoreCase(uri.getScheme());
    }

    private static CanonicalUrl build(URI uri, String host) throws URISyntaxException {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        String path = uri.getRawPath();
        var text = new StringBuilder(scheme).append("://").append(ascii(host));
        if (uri.getPort() >= 0 && uri.getPort() != defaultPort(scheme)) {
            text.append(':').append(uri.getPort());
        }
        text.append(path == null || path.isEmpty() ? "/" : path);
        String query = withoutTracking(uri.getRawQuery());
        if (!query.isEmpty()) {
            text.append('?').append(query);
        }
        return new CanonicalUrl(new URI(text.toString()));
    }

    private static String ascii(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.startsWith("[") ? name : IDN.toASCII(name);
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String withoutTracking(@Nullable String query) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith(TRACKING_PREFIX) || TRACKING.contains(name);
    }
}
