package eu.spana.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.ingest.parse.content.Claims;
import eu.spana.ingest.problem.RequestRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import java.time.Instant;

class SubmissionParametersTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void readsEveryParameter() {
        Claims claims =
                claims(
                        "url=https://A.example/x%3Fq=1&id=mine&retrievedAt=2025-01-02T03:04:05%2B01:00"
                            + "&language=sv&tags=one,two&tags=three");

        assertThat(claims.url()).hasToString("https://a.example/x?q=1");
        assertThat(claims.id()).hasToString("mine");
        assertThat(claims.retrievedAt()).isEqualTo("2025-01-02T02:04:05Z");
        assertThat(claims.language()).isEqualTo("sv");
        assertThat(claims.tags()).containsExactly("one", "two", "three");
    }

    @Test
    void takesNowForTheTimeOfTheVisitByDefault() {
        assertThat(claims("")).isEqualTo(Claims.none(NOW));
    }

    @Test
    void namesUnknownParameters() {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> claims("lang=sv&uri=x&id=a"))
                .satisfies(refusal ->
                        assertThat(refusal.getBody().getDetail())
                                .startsWith("Not known: lang, uri."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id=a/b",
                "id=a&id=b",
                "url=ftp://a.example/",
                "url=not an address",
                "retrievedAt=yesterday",
                "retrievedAt=2025-02-30",
                "language=sw edish",
                "id=%zz"
            })
    void refusesValuesOfTheWrongForm(String query) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> claims(query))
                .satisfies(refusal ->
                        assertThat(refusal.getBody().getType())
                                .hasToString("urn:spana:problem:invalid-parameter"));
    }

    private static Claims claims(String query) {
        var request = new MockHttpServletRequest();
        request.setQueryString(query);
        return SubmissionParameters.claimsOf(QueryString.of(request), NOW);
    }
}
