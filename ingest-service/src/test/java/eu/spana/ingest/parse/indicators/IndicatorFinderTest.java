package eu.spana.ingest.parse.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.Indicators;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorFinderTest {
    @Test
    void findsEachKindOnce() {
        Indicators found =
                in(
                        """
                        The loader (T1566.001, T1059) exploits cve-2021-44228 and CVE-2021-44228.
                        MD5 D41D8CD98F00B204E9800998ECF8427E, from 192.0.2[.]17 and 2001:db8::7,
                        calls hxxps://bad[.]example[.]com/path and evil[.]org; the gang answers at
                        Pay.Now[at]Mail[.]Example[.]org.\
                        """);

        assertThat(found.cves()).containsExactly("CVE-2021-44228");
        assertThat(found.techniques()).containsExactly("T1566.001", "T1059");
        assertThat(found.hashes()).containsExactly("d41d8cd98f00b204e9800998ecf8427e");
        assertThat(found.ips()).containsExactly("192.0.2.17", "2001:db8::7");
        assertThat(found.domains()).containsExactly("bad.example.com", "evil.org");
        assertThat(found.urls()).containsExactly("https://bad.example.com/path");
        assertThat(found.mails()).containsExactly("Pay.Now@mail.example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "evil[.]org, evil.org",
        "evil(.)org, evil.org",
        "evil{.}org, evil.org",
        "evil[dot]org, evil.org",
        "evil (dot) org, evil.org",
        "EVIL [.] ORG, evil.org",
        "cdn.evil[.]co.uk, cdn.evil.co.uk",
        "hxxp://evil.org, evil.org",
        "hXXps[:]//evil[.]org/x, evil.org",
        "http[://]evil.org/x, evil.org",
        "h**p://evil.org, evil.org",
        "fxp://evil[.]org/a, evil.org",
        "blåbär[.]se, xn--blbr-noae.se"
    })
    void refangsDomains(String defanged, String domain) {
        assertThat(in("Traffic to " + defanged + " was seen.").domains()).containsExactly(domain);
    }

    @ParameterizedTest
    @CsvSource({
        "hxxp://Evil[.]org/A.php?b=C., http://evil.org/A.php?b=C",
        "(hxxps[:]//evil.org:8443/x), https://evil.org:8443/x",
        "hxxp://evil.org/wiki_(a)., http://evil.org/wiki_(a)",
        "http://198.51.100.7/a.exe, http://198.51.100.7/a.exe",
        "http://evil.org, http://evil.org/",
        "ftp://evil.org/x!, ftp://evil.org/x"
    })
    void findsAddressesOfPagesAndFiles(String shown, String url) {
        assertThat(in("It loads " + shown + " and waits").urls()).containsExactly(url);
    }

    @ParameterizedTest
    @CsvSource({
        "pay@evil.org, pay@evil.org",
        "pay[at]evil[dot]org, pay@evil.org",
        "pay (at) evil (dot) org, pay@evil.org",
        "pay@evil[.]org, pay@evil.org",
        "first.last+x@mail.evil.org., first.last+x@mail.evil.org"
    })
    void findsMailAddresses(String shown, String mail) {
        Indicators found = in("Victims write to " + shown + " for a key");

        assertThat(found.mails()).containsExactly(mail);
        assertThat(found.domains()).as("a provider is no trace").isEmpty();
    }

    @Test
    void leavesTheSitesOwnAddressesOut() {
        String text = "Tip us: tips@paper.example.com, https://www.paper.example.com/tips.";

        assertThat(IndicatorFinder.in(text, "example.com")).isEqualTo(Indicators.NONE);
        assertThat(IndicatorFinder.in("tips[at]example[.]com", "example.com").mails()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "185.12.46.99",
                "185[.]12[.]46[.]99",
                "185.12.46[.]99:8080",
                "185 [.] 12 [.] 46 [.] 99",
                "http://185.12.46.99/a",
                "the address 185.12.46.99/24"
            })
    void findsMachines(String shown) {
        assertThat(in("It calls " + shown + ", then stops").ips()).containsExactly("185.12.46.99");
    }

    @ParameterizedTest
    @CsvSource({
        "2A02:0DB8:0:0::1, 2a02:db8::1",
        "2a02[:]db8[:]1[:][:]9, 2a02:db8:1::9",
        "the IP address 8.8.8.8, 8.8.8.8",
        "10[.]1[.]2[.]3, 10.1.2.3"
    })
    void findsOtherMachinesToo(String shown, String address) {
        assertThat(in("It calls " + shown + " twice").ips()).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fixed in version 185.12.46.99",
                "versions 99.0.0.1, 99.0.0.2 and 100.0.0.1 are affected",
                "Chrome 120.0.6099.129 for Windows 10.0.19045.1",
                "firmware v7.2.0.99",
                "package 99.1.2.3-4 of today",
                "Section 3.2.1.4 says",
                "FortiGate 7.2.0.1",
                "on 01.02.2026 at 12:30:15",
                "localhost 127.0.0.1 and 192.168.1.77",
                "999.12.46.99",
                "1.2.3.4.5.6",
                "std::move and a::b and fe80::1"
            })
    void takesNoVersionDateOrLocalAddressForAMachine(String text) {
        assertThat(in(text).ips()).isEmpty();
    }

    @Test
    void knowsCvesHoweverTheyAreWritten() {
        assertThat(in("CVE–2021–44228, CVE 2022-0001, cve‑2023‑1234567").cves())
                .containsExactly("CVE-2021-44228", "CVE-2022-0001", "CVE-2023-1234567");
        assertThat(in("CVE-0001-1234 and CVE-2021-123").cves()).isEmpty();
    }

    @Test
    void takesAModelNumberForNoTechnique() {
        assertThat(in("A Terminator T1000 rolled by.").techniques()).isEmpty();
        assertThat(in("MITRE lists T1059 for it.").techniques()).containsExactly("T1059");
    }

    @Test
    void leavesOtherSumsThanThoseOfFilesAlone() {
        String sum = "3f786850e387550fdab836ed7e6dc881de23001b";

        assertThat(in("Fixed by commit " + sum).hashes()).isEmpty();
        assertThat(in("See https://git.example/x/commit/" + sum).hashes()).isEmpty();
        assertThat(in("SHA-1: " + sum).hashes()).containsExactly(sum);
    }

    @Test
    void leavesOrdinaryProseAlone() {
        Indicators found =
                in(
                        """
                        At 12:30:15 version 10.0.26100.1 came out, see example.com. It cost
                        12345678901234567890123456789012 units and T-shirts. Section 3.2.1 ends. He (at
                        home) wrote setup.py, report.zip and "Yes." [at] last.\
                        """);

        assertThat(found).isEqualTo(Indicators.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc-",
                "a.",
                "1.",
                "a[.]",
                "@",
                "a@",
                "a@b.",
                "http://",
                "hxxp://a",
                "2001:",
                ":",
                "((",
                "[ ",
                "CVE-",
                "T1",
                "f",
                "1,",
                "version 1.2.3.4, "
            })
    @Timeout(20)
    void passesOverLongRunsOfAnything(String part) {
        assertThat(in(part.repeat(20_000))).isNotNull();
    }

    private static Indicators in(String text) {
        return IndicatorFinder.in(text, "news.example");
    }
}
