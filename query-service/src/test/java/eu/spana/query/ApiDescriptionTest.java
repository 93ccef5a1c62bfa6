package eu.spana.query;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.net.ssl.SSLSession;

/// That the check behind all other tests can fail.
class ApiDescriptionTest {
    private static final String SUGGEST = "/api/v1/suggest?q=x";
    private static final String NOTHING = "{\"words\":[],\"titles\":[],\"tags\":[],\"names\":[]}";

    private static final List<String> HEADERS = List.of("ETag", "Cache-Control");

    @Test
    void takesWhatIsDescribed() {
        assertThatCode(() -> check(SUGGEST, 200, "application/json", NOTHING, HEADERS))
                .doesNotThrowAnyException();
        assertThatCode(() -> check("/elsewhere", 200, "text/html", "<p>", List.of()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "200,application/json,`{\"words\":[]}`",
                "200,application/json,`{\"words\":[1],\"titles\":[],\"tags\":[],\"names\":[]}`",
                "200,application/json,`{\"words\":[],\"titles\":[],\"tags\":[],\"names\":[],\"x\":1}`",
                "200,text/plain,`x`",
                "418,application/problem+json,`{}`",
                "400,application/problem+json,`{\"status\":400}`",
                "400,application/problem+json,`{\"type\":\"urn:x\",\"title\":\"x\",\"status\":400}`"
            })
    void refusesWhatIsNot(int status, String type, String body) {
        List<String> headers = status == 200 ? HEADERS : List.of("Cache-Control");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check(SUGGEST, status, type, body, headers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ETag", "ETag,Cache-Control,Retry-After"})
    void refusesHeadersThatAreMissingOrNotDescribed(String headers) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        check(
                                SUGGEST,
                                200,
                                "application/json",
                                NOTHING,
                                List.of(headers.split(","))))
                .withMessageContaining("200");
    }

    private static void check(
            String path, int status, String type, String body, List<String> headers) {
        ApiDescription.check(path, new Answer(status, type, body, headers));
    }

    private record Answer(int statusCode, String type, String body, List<String> names)
            implements HttpResponse<String> {
        @Override
        public HttpHeaders headers() {
            Map<String, List<String>> headers = new HashMap<>();
            names.stream()
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> headers.put(name, List.of("x")));
            headers.put("Content-Type", List.of(type));
            return HttpHeaders.of(headers, (name, value) -> true);
        }

        @Override
        public HttpRequest request() {
            return HttpRequest.newBuilder(uri()).build();
        }

        @Override
        public Optional<HttpResponse<String>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }

        @Override
        public URI uri() {
            return URI.create("http://localhost/");
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }
}
