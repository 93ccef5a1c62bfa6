package eu.spana.index.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletRequest;

import java.util.Map;
import java.util.Set;

class ParametersTest {
    private static final ParameterNames KNOWN = new ParameterNames("size", "stage");

    @Test
    void readsTheQueryStringAndNoForm() {
        MockHttpServletRequest request = request("size=5&stage=write&stage=a%2Bb&stage=");
        request.addParameter("colour", "red");

        Parameters parameters = Parameters.of(request, KNOWN);

        assertThat(parameters.one("size")).contains("5");
        assertThat(parameters.all("stage")).containsExactly("write", "a+b");
        assertThat(Parameters.of(request(""), KNOWN).one("size")).isEmpty();
    }

    @Test
    void namesParametersThatAreNotKnown() {
        assertThat(refusal("size=5&sice=5&color=red").getProperties())
                .isEqualTo(Map.of("parameters", Set.of("color", "sice")));
    }

    @Test
    void refusesWhatIsGivenTwiceOrBadlyEncoded() {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> Parameters.of(request("size=1&size=2"), KNOWN).one("size"));
        assertThat(refusal("size=%zz").getDetail()).contains("percent-encoded");
    }

    private static ProblemDetail refusal(String query) {
        try {
            Parameters.of(request(query), KNOWN);
        } catch (RequestRefused refused) {
            return refused.getBody();
        }
        throw new AssertionError("Not refused");
    }

    private static MockHttpServletRequest request(String query) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setQueryString(query);
        return request;
    }
}
