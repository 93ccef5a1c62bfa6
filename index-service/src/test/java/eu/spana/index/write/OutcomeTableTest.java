package eu.spana.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTableTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "200, '', Stored",
        "201, '', Stored",
        "409, version_conflict_engine_exception, Stale",
        "409, something_else, Retryable",
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
        "400, '', Rejected",
        "413, '', Rejected",
        "429, es_rejected_execution_exception, Retryable",
        "429, cluster_block_exception, Retryable",
        "429, circuit_breaking_exception, Retryable",
        "500, '', Retryable",
        "502, '', Retryable",
        "503, unavailable_shards_exception, Retryable",
        "504, '', Retryable",
        "418, '', Retryable",
        "0, '', Retryable"
    })
    void classifiesByStatusAndErrorType(int status, String errorType, String outcome) {
        assertThat(OutcomeTable.classify(status, errorType, "whatever it says"))
                .extracting(found -> found.getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"400", "403", "429"})
    void keepsTypeAndReasonOfFailures(int status) {
        assertThat(OutcomeTable.classify(status, "some_exception", "because"))
                .hasFieldOrPropertyWithValue("errorType", "some_exception")
                .hasFieldOrPropertyWithValue("reason", "because");
    }
}
