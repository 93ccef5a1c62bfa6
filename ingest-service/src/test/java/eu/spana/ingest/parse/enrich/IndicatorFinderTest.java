package eu.spana.ingest.parse.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.Indicators;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IndicatorFinderTest {
    @Test
    void findsEachKindOnce() {
        Indicators found =
                IndicatorFinder.in(
                        """
                        The loader (T1566.001, T1059) exploits cve-2021-44228 and CVE-2021-44228.
                        MD5 D41D8CD98F00B204E9800998ECF8427E, from 192.0.2[.]17 and 2001:db8::7,
                        calls hxxps://bad[.]example[.]com/path and evil[.]org.\
                        """);

        assertThat(found.cves()).containsExactly("CVE-2021-44228");
        assertThat(found.techniques()).containsExactly("T1566.001", "T1059");
        assertThat(found.hashes()).containsExactly("d41d8cd98f00b204e9800998ecf8427e");
        assertThat(found.ips()).containsExactly("192.0.2.17", "2001:db8::7");
        assertThat(found.domains()).containsExactly("bad.example.com", "evil.org");
    }

    @Test
    @Timeout(20)
    void passesOverLongRunsOfLetters() {
        assertThat(IndicatorFinder.in("abc-".repeat(500_000))).isEqualTo(Indicators.NONE);
    }

    @Test
    void leavesOrdinaryProseAlone() {
        Indicators found =
                IndicatorFinder.in(
                        """
                        At 12:30:15 version 10.0.26100.1 came out, see example.com. It cost
                        12345678901234567890123456789012 units and T-shirts. Section 3.2.1 ends.\
                        """);

        assertThat(found).isEqualTo(Indicators.NONE);
    }
}
