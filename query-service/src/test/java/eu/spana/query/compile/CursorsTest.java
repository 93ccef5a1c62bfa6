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
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class CursorsTest {
    private static final KnownText KNOWN =
            new KnownText(
                    List.of("sv", "en"), List.of(new TypedWord("x", 0.25, List.of("xy"), null)));
    private static final LocalDate DAY = LocalDate.of(2012, 5, 2);
    private static final PageStart START = after(FieldValue.of(1.2345678));

    private final Cursors cursors = new Cursors(JsonMapper.builder().build());

    @Test
    void giveBackWhatWasWritten() {
        SearchCriteria criteria = criteria("x", Sort.RELEVANCE);
        PageStart read = cursors.read(criteria, cursors.write(criteria, START));
        Position position = read.position();
        assertThat(position.values().getFirst().doubleValue()).isEqualTo(1.2345678);
        assertThat(position.pointInTime()).isEqualTo("a-view");
        assertThat(position.values().get(1).stringValue()).isEqualTo("example.org:å");
        assertThat(read.known()).isEqualTo(KNOWN);
        assertThat(read.day()).isEqualTo(DAY);
    }

    @Test
    void keepTheDateOfTheUndatedExactly() {
        SearchCriteria criteria = criteria("x", Sort.NEWEST);
        String cursor = cursors.write(criteria, after(FieldValue.of(Long.MIN_VALUE)));
        List<FieldValue> read = cursors.read(criteria, cursor).position().values();
        assertThat(read.getFirst().longValue()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void belongToTheirTextFiltersAndSortOnly() {
        SearchCriteria criteria = criteria("x", Sort.RELEVANCE);
        String cursor = cursors.write(criteria, START);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'languages':['xx'],'rarities':{'x':1},'corrections':{}",
                "'languages':['en'],'rarities':{'x':-1},'corrections':{}",
                "'languages':['en'],'rarities':{'x':null},'corrections':{}",
                "'languages':['en'],'rarities':{'x':1e9},'corrections':{}",
                "'languages':['en'],'rarities':{'y':1},'corrections':{}",
                "'languages':['en'],'rarities':{},'corrections':{}",
                "'languages':['en'],'rarities':{'x':1},'corrections':{'y':['z']}",
                "'languages':['en'],'rarities':{'x':1},"
                        + "'corrections':{'x':[1,2,3,4,5,6,7,8,9,10,11]}",
                "'languages':['en'],'rarities':{'x':1},'corrections':{'x':null}",
                "'languages':[null],'rarities':{'x':1},'corrections':{}",
                "'languages':['en'],'rarities':{'x':1}"
            })
    void refuseKnowledgeThatNoSearchHad(String text) {
        SearchCriteria criteria = criteria("x", Sort.RELEVANCE);
        byte[] written = Base64.getUrlDecoder().decode(cursors.write(criteria, START));
        String content = new String(written, StandardCharsets.UTF_8);
        String forged =
                content.substring(0, content.indexOf("\"languages\""))
                        + text.replace('\'', '"')
                        + "}}";
        byte[] bytes = forged.getBytes(StandardCharsets.UTF_8);
        assertRefused(criteria, Base64.getUrlEncoder().encodeToString(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"+10000-01-01\"", "\"-0001-01-01\"", "\"yesterday\"", "{}"})
    void refuseADayThatNoSearchHad(String day) {
        SearchCriteria criteria = criteria("x", Sort.RELEVANCE);
        byte[] written = Base64.getUrlDecoder().decode(cursors.write(criteria, START));
        String content = new String(written, StandardCharsets.UTF_8);
        String forged = content.replace("\"2012-05-02\"", day);
        assertThat(forged).isNotEqualTo(content);
        byte[] bytes = forged.getBytes(StandardCharsets.UTF_8);
        assertRefused(criteria, Base64.getUrlEncoder().encodeToString(bytes));
    }

    private static PageStart after(FieldValue sortedBy) {
        List<FieldValue> values =
                List.of(sortedBy, FieldValue.of("example.org:å"), FieldValue.of(7));
        return new PageStart(new Position("a-view", values), KNOWN, DAY);
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
