package eu.spana.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class BulkAnswerTest {

    @Test
    void givesOneOutcomeAnItemInTheirOrder() {
        assertThat(
                        outcomes(
                                """
                                {"items":[
                                 {"index":{"status":201}},
                                 {"index":{"status":409,"error":{
                                   "type":"version_conflict_engine_exception","reason":"old"}}},
                                 {"index":{"error":{
                                   "type":"document_parsing_exception","reason":"bad"},"status":400}},
                                 {"index":{"status":200}}]}
                                """))
                .containsExactly(
                        new IndexOutcome.Stored(),
                        new IndexOutcome.Stale(),
                        new IndexOutcome.Rejected("document_parsing_exception", "bad"),
                        new IndexOutcome.Stored());
    }

    @Test
    void leavesOutWhatTheDocumentSays() {
        assertThat(
                        outcomes(
                                """
                                {"items":[{"index":{"status":400,"error":{"type":"mapper_parsing_exception","reason":
                                "failed to parse field [x]. Preview of field's value: 'secret'"}}}]}
                                """))
                .containsExactly(
                        new IndexOutcome.Rejected(
                                "mapper_parsing_exception", "failed to parse field [x]."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "{\"items\":[", "[]", "null"})
    void hasNoOutcomeForWhatIsNoAnswer(String body) {
        assertThat(outcomes(body)).isEmpty();
    }

    private static List<IndexOutcome> outcomes(String body) {
        return BulkAnswer.outcomes(body.getBytes(StandardCharsets.UTF_8));
    }
}
