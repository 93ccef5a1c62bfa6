package eu.spana.index.replay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.index.deadletter.catalogue.LetterFilter;
import eu.spana.index.deadletter.catalogue.PageRequest;
import eu.spana.index.problem.RequestRefused;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

class LetterParametersTest {

    @Test
    void showsTheNewestTwentyByDefault() {
        assertThat(LetterParameters.page(request("")))
                .isEqualTo(new PageRequest(LetterFilter.ALL, true, 20, Optional.empty()));
    }

    @Test
    void readsEveryParameterOfAPage() {
        PageRequest page =
                LetterParameters.page(
                        request(
                                "stage=write&errorType=a&errorType=b&documentId=d&sort=oldest"
                                        + "&from=2026-05-01T00:00:00Z&to=2026-05-02T00:00:00Z"
                                        + "&size=100&cursor=MTAwMCBkb2N1bWVudHMtMS0y"));

        assertThat(page.filter())
                .isEqualTo(
                        new LetterFilter(
                                Set.of("write"),
                                Set.of("a", "b"),
                                Set.of("d"),
                                Instant.parse("2026-05-01T00:00:00Z"),
                                Instant.parse("2026-05-02T00:00:00Z")));
        assertThat(page.newestFirst()).isFalse();
        assertThat(page.size()).isEqualTo(100);
        assertThat(page.after().orElseThrow().id()).hasToString("documents-1-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=0",
                "size=101",
                "size=ten",
                "size=-1",
                "sort=random",
                "from=yesterday",
                "to=1",
                "cursor=abc",
                "all=true",
                "Size=5",
                "size=1&size=2"
            })
    void refusesPagesThatNobodyCanMean(String query) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> LetterParameters.page(request(query)));
    }

    @Test
    void selectsByFilterOrAll() {
        assertThat(LetterParameters.selection(request("all=true"))).isEqualTo(LetterFilter.ALL);
        assertThat(LetterParameters.selection(request("stage=write")).stages())
                .containsExactly("write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all=yes", "all=true&stage=write", "stage=", "size=5", "clas=a"})
    void refusesSelectionsThatMightMeanAllByMistake(String query) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> LetterParameters.selection(request(query)));
    }

    private static HttpServletRequest request(String query) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setQueryString(query);
        return request;
    }
}
