package eu.spana.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class UploadMemoryTest {
    private final UploadMemory memory = new UploadMemory(Limits.small());

    @Test
    void refusesMoreThanThereIsAndTakesItBack() {
        try (var one = memory.open()) {
            assertThat(one.growTo(3_000, Duration.ZERO)).isTrue();
            try (var other = memory.open()) {
                assertThat(other.growTo(1_024, Duration.ZERO)).isTrue();
                assertThat(other.growTo(1_025, Duration.ZERO)).isFalse();
            }
            assertThat(one.growTo(4_096, Duration.ZERO)).isTrue();
        }
        try (var later = memory.open()) {
            assertThat(later.growTo(4_096, Duration.ZERO)).isTrue();
        }
    }
}
