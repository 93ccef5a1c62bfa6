package eu.spana.ingest.parse.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HTTPS://News.Example.EU/A/b#part           | https://news.example.eu/A/b
                    http://example.eu:80                       | http://example.eu/
                    https://example.eu:443/a                   | https://example.eu/a
                    https://example.eu:8443/a                  | https://example.eu:8443/a
                    https://user:secret@example.eu/a           | https://example.eu/a
                    https://example.eu/a/../b/./c              | https://example.eu/b/c
                    https://example.eu/a?utm_source=x&id=7     | https://example.eu/a?id=7
                    https://example.eu/a?fbclid=x&utm_medium=y | https://example.eu/a
                    https://example.eu/a?b=2&a=1               | https://example.eu/a?b=2&a=1
                    https://example.eu/a b                     | https://example.eu/a%20b
                    """)
    void spellsEachAddressInOneWay(String address, String canonical) {
        assertThat(CanonicalUrl.of(address)).map(CanonicalUrl::toString).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/relative",
                "mailto:a@example.eu",
                "file:///etc/passwd",
                "https://",
                "http:// x"
            })
    void knowsWhatIsNoWebAddress(String address) {
        assertThat(CanonicalUrl.of(address)).isEmpty();
    }

    @Test
    void isStableUnderRepetition() {
        var once = CanonicalUrl.of("https://Example.eu/å?q=ö&utm_id=1#x").orElseThrow();

        assertThat(CanonicalUrl.of(once.toString())).contains(once);
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.co.uk, example.co.uk",
        "news.europa.eu, europa.eu",
        "anna.wordpress.com, anna.wordpress.com",
        "wordpress.com, wordpress.com",
        "anna.github.io, anna.github.io",
        "www.coast.example, coast.example",
        "127.0.0.1, 127.0.0.1",
        "localhost, localhost"
    })
    void namesTheSiteOfAHost(String host, String site) {
        assertThat(SiteName.of(host)).isEqualTo(site);
    }
}
