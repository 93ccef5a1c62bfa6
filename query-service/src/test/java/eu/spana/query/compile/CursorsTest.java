package eu.spana.query.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch._types.FieldValue;

import eu.spana.query.execute.Position;
import eu.spana.query.parameter.InvalidParameter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class CursorsTest {
    private static final Position END =
            new Position(
                    "a-view",
                    List.of(
                            FieldValue.of(1.2345678),
                            FieldValue.of("example.org:å"),
                            FieldValue.of(7)));

    private final Cursors cursors = new Cursors(JsonMapper.builder().build());

    @Test
    void giveBackThePositionThatWasWritten() {
        SearchCriteria criteria = criteria("x", Sort.RELEVANCE);
        Position read = cursors.read(criteria, cursors.write(criteria, END));
        assertThat(read.values().getFirst().doubleValue()).isEqualTo(1.2345678);
        assertThat(read.pointInTime()).isEqualTo("a-view");
        assertThat(read.values().get(1).stringValue()).isEqualTo("example.org:å");
    }

    @Test
    void keepTheDateOfTheUndatedExactly() {
        SearchCriteria criteria = criteria("x", Sort.NEWEST);
        Position undated =
                new Position(
                        "a-view",
                        List.of(
                                FieldValue.of(Long.MIN_VALUE),
                                FieldValue.of("id"),
                                FieldValue.of(7)));
        Position read = cursors.read(criteria, cursors.write(criteria, undated));
        assertThat(read.values().getFirst().longValue()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void belongToTheirTextFiltersAndSortOnly() {
        SearchCriteria criteria = criteria("x", Sort.RELEVANCE);
        String cursor = cursors.write(criteria, END);
        SearchCriteria otherSize =
                new SearchCriteria(
                        "x", Filters.NONE, Sort.RELEVANCE, 50, null, Set.of(), false, true, false);
        assertThat(cursors.read(otherSize, cursor)).isNotNull();
        assertRefused(criteria("y", Sort.RELEVANCE), cursor);
        assertRefused(criteria("x", Sort.OLDEST), cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[]",
                "{\"criteria\":null,\"position\":[]}",
                "{\"criteria\":\"x\"}",
                "x",
                "\u0000"
            })
    void refuseContentOfAnotherForm(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        assertRefused(criteria("x", Sort.RELEVANCE), Base64.getUrlEncoder().encodeToString(bytes));
    }

    private void assertRefused(SearchCriteria criteria, String cursor) {
        assertThatExceptionOfType(InvalidParameter.class)
                .isThrownBy(() -> cursors.read(criteria, cursor))
                .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("cursor"));
    }

    private static SearchCriteria criteria(String text, Sort sort) {
        return new SearchCriteria(
                text,
                Filters.NONE,
                sort,
                10,
                null,
                EnumSet.allOf(FacetField.class),
                false,
                true,
                false);
    }
}
