package eu.spana.index.log;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

import java.util.HashMap;
import java.util.Map;

/// One connection to the log for all questions about it.
@Configuration(proxyBeanMethods = false)
class LogConfiguration {
    /// A log that is away is asked again a second later; nobody waits for it.
    private static final int LONGEST_MILLIS = 5_000;

    @Bean
    Admin admin(KafkaAdmin connection) {
        Map<String, Object> configuration = new HashMap<>(connection.getConfigurationProperties());
        configuration.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LONGEST_MILLIS);
        configuration.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_MILLIS);
        return Admin.create(configuration);
    }
}
