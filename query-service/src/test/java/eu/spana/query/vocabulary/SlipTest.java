package eu.spana.query.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "atack", "attackk", "attavk", "atatck", "ttack", "attac", "tatack", "aattack"
            })
    void isOneLetterOrTwoThatChangedPlaces(String typed) {
        assertThat(Slip.isBetween(typed, "attack")).isTrue();
        assertThat(Slip.isBetween("attack", typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"attack", "atac", "atavk", "tatakc", "atcatk", "attackers", "kcatta"})
    void isNeitherNothingNorMore(String typed) {
        assertThat(Slip.isBetween(typed, "attack")).isFalse();
        assertThat(Slip.isBetween("attack", typed)).isFalse();
    }
}
