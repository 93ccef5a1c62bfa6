package eu.spana.ingest.parse.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;

class IdentifiersTest {
    @Test
    void areNamesOfLettersAndDigitsAndVersions() {
        assertThat(
                        Identifiers.in(
                                "CVE-2026-12345 in openlib096 (NOTE-881-1), fixed in 2.2.2-14.2."))
                .containsExactlyInAnyOrder(
                        "cve-2026-12345", "openlib096", "note-881-1", "2.2.2-14.2");
    }

    @Test
    void areNoAmountsDatesTimesOrOrdinals() {
        assertThat(
                        Identifiers.in(
                                "On 2026-02-03 (3.2.2026, 3/2/26) at 10:30:15, 10am or 12:30, the"
                                        + " 21st of 1.5bn, 25% and 3-4 in 2026 paid 1.2m, see"
                                        + " 2026-02-03T10:30:15Z"))
                .isEmpty();
    }

    @Test
    void tellApartWhereEachHasItsOwn() {
        assertThat(Identifiers.tellApart(Set.of("a1", "b2"), Set.of("a1", "c3"))).isTrue();
        assertThat(Identifiers.tellApart(Set.of("a1", "b2"), Set.of("a1"))).isFalse();
    }
}
