package eu.spana.ingest.parse.indicators;

import com.google.common.net.InetAddresses;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// IPv4 and IPv6 addresses. Four numbers in a row are as often a version: those that follow a word
/// for one, or another version, are left out, and so are small numbers that nothing calls an
/// address. Addresses of private networks count only where they are defanged.
final class NetworkAddresses {
    private static final String DOT = MarkedText.ANY_DOT;
    private static final String COLON = MarkedText.ANY_COLON;

    private static final Pattern IPV4 =
            Pattern.compile(
                    "(?<![\\w/.-]|\\w%1$s)\\d{1,3}(?:%1$s\\d{1,3}){3}(?![\\w-]|%1$s\\w)"
                            .formatted(DOT));

    private static final Pattern IPV6 =
            Pattern.compile(
                    "(?<![\\w:.])[0-9a-f]{1,4}(?:%1$s[0-9a-f]{0,4}){2,7}(?![\\w:])"
                            .formatted(COLON),
                    Pattern.CASE_INSENSITIVE);

    /// Between two members of a list of versions.
    private static final Pattern LIST_GAP =
            Pattern.compile("[\\s,;/()\\p{Pd}]{0,4}(?:\\p{L}{1,8})?[\\s,;/()\\p{Pd}]{0,3}");

    private NetworkAddresses() {}

    /// In their shortest spelling.
    static Stream<String> in(MarkedText marked) {
        List<String> found = new ArrayList<>();
        boolean defanged = !marked.isPlain();
        if (defanged || Gates.hasDottedNumbers(marked.text())) {
            ipv4(marked.text(), found);
        }
        if (defanged || Gates.hasCloseColons(marked.text())) {
            IPV6.matcher(marked.text())
                    .results()
                    .map(MatchResult::group)
                    .filter(NetworkAddresses::isPublicOrDefanged)
                    .forEach(found::add);
        }
        return found.stream().map(MarkedText::fanged).map(NetworkAddresses::normal);
    }

    private static void ipv4(String text, List<String> found) {
        Matcher matcher = IPV4.matcher(text);
        int endOfVersion = -1;
        while (matcher.find()) {
            boolean version =
                    VersionWords.standBefore(text, matcher.start())
                            || (endOfVersion >= 0
                                    && LIST_GAP.matcher(text)
                                            .region(endOfVersion, matcher.start())
                                            .matches());
            endOfVersion = version ? matcher.end() : -1;
            boolean meant = MarkedText.isDefanged(matcher.group()) || !version;
            if (meant && isAddress(text, matcher.toMatchResult())) {
                found.add(matcher.group());
            }
        }
    }

    private static boolean isAddress(String text, MatchResult match) {
        String address = MarkedText.fanged(match.group());
        if (!InetAddresses.isInetAddress(address)) {
            return false;
        }
        return isPublicOrDefanged(match.group())
                && (MarkedText.isDefanged(match.group())
                        || hasLargeNumber(address)
                        || VersionWords.callItAnAddress(text, match.start()));
    }

    /// Sections, dates and versions seldom come to more than 31.
    private static boolean hasLargeNumber(String address) {
        return Stream.of(address.split("\\.", -1)).anyMatch(part -> Integer.parseInt(part) > 31);
    }

    /// Whether others than its owner can reach the machine, or the text takes care that nobody
    /// does.
    static boolean isPublicOrDefanged(String found) {
        String text = MarkedText.fanged(found);
        if (!InetAddresses.isInetAddress(text)) {
            return false;
        }
        InetAddress address = InetAddresses.forString(text);
        boolean outside =
                address.isAnyLocalAddress()
                        || address.isLoopbackAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isMulticastAddress();
        return MarkedText.isDefanged(found) || (!outside && isAssigned(address.getAddress()));
    }

    /// 0.x and 240.x on are nobody's; of IPv6, 2000::/3 is in use.
    private static boolean isAssigned(byte[] address) {
        int first = address[0] & 0xff;
        return address.length == 4 ? first > 0 && first < 240 : first >> 5 == 1;
    }

    private static String normal(String address) {
        return InetAddresses.toAddrString(InetAddresses.forString(address));
    }
}
