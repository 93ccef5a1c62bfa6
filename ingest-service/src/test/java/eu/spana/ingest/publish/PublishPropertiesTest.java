package eu.spana.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.ingest.Properties;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;

import java.time.Duration;
import java.util.Map;

class PublishPropertiesTest {
    @Test
    void waitsLongerThanTheProducerByDefault() {
        assertThat(bind(Map.of())).isEqualTo(new PublishProperties(Duration.ofSeconds(25)));
    }

    @Test
    void bindsEveryProperty() {
        assertThat(bind(Map.of("acknowledgement-timeout", "40s")))
                .isEqualTo(new PublishProperties(Duration.ofSeconds(40)));
    }

    @Test
    void refusesToWaitNoTime() {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bind(Map.of("acknowledgement-timeout", "0s")));
    }

    private static PublishProperties bind(Map<String, String> values) {
        return Properties.bind(PublishProperties.class, "spana.ingest.publish", values);
    }
}
