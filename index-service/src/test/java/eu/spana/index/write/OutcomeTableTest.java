package eu.spana.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTableTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "200, '', Stored",
        "201, '', Stored",
        "409, version_conflict_engine_exception, Stale",
        "409, something_else, Unclear",
        "401, security_exception, Blocked",
        "403, security_exception, Blocked",
        "403, cluster_block_exception, Blocked",
        "404, index_not_found_exception, Blocked",
        "404, '', Blocked",
        "400, index_closed_exception, Blocked",
        "400, document_parsing_exception, Rejected",
        "400, mapper_parsing_exception, Rejected",
        "400, strict_dynamic_mapping_exception, Rejected",
        "400, illegal_argument_exception, Rejected",
        "400, something_else, Unclear",
        "413, '', Rejected",
        "429, es_rejected_execution_exception, Retryable",
        "429, cluster_block_exception, Retryable",
        "429, circuit_breaking_exception, Retryable",
        "500, '', Unclear",
        "502, '', Retryable",
        "503, unavailable_shards_exception, Retryable",
        "504, '', Retryable",
        "418, '', Unclear",
        "0, '', Unclear"
    })
    void classifiesAnItemByStatusAndErrorType(int status, String errorType, String outcome) {
        assertThat(OutcomeTable.ofItem(status, errorType, "whatever it says"))
                .extracting(found -> found.getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "400, Rejected",
        "401, Blocked",
        "403, Blocked",
        "404, Blocked",
        "413, Rejected",
        "429, Refused",
        "500, Refused",
        "502, Refused",
        "503, Refused",
        "504, Refused",
        "302, Unclear",
        "418, Unclear"
    })
    void classifiesARequestByStatus(int status, String outcome) {
        assertThat(OutcomeTable.ofRequest(status, "some_exception", "whatever it says"))
                .extracting(found -> found.getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"400, illegal_argument_exception", "403, some_exception", "429, some_exception"})
    void keepsTypeAndReasonOfFailures(int status, String errorType) {
        assertThat(OutcomeTable.ofItem(status, errorType, "because"))
                .hasFieldOrPropertyWithValue("errorType", errorType)
                .hasFieldOrPropertyWithValue("reason", "because");
    }

    @Test
    void keepsWhatCameOfAnAnswerThatIsNotForeseen() {
        assertThat(OutcomeTable.ofItem(418, "teapot_exception", "short and stout"))
                .isEqualTo(
                        new IndexOutcome.Unclear(
                                "unforeseen-answer", "418 teapot_exception: short and stout"));
    }
}
