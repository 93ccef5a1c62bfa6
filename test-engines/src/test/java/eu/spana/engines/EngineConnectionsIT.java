package eu.spana.engines;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

@SpringBootTest(
        properties = {
            "logging.level.root=warn",
            "spring.kafka.consumer.group-id=engine-connections",
            "spring.kafka.consumer.auto-offset-reset=earliest"
        })
class EngineConnectionsIT {

    @Configuration(proxyBeanMethods = false)
    @Import(EngineConnections.class)
    @ImportAutoConfiguration({
        KafkaAutoConfiguration.class,
        ElasticsearchRestClientAutoConfiguration.class,
        ServiceConnectionAutoConfiguration.class
    })
    static class Application {}

    private static final String TOPIC = "engine-connections";

    @Autowired private KafkaAdmin kafkaAdmin;
    @Autowired private KafkaTemplate<String, String> producer;
    @Autowired private ConsumerFactory<String, String> consumers;
    @Autowired private Rest5Client elasticsearch;

    @Test
    void carriesARecordThroughKafka() throws Exception {
        try (var admin = Admin.create(kafkaAdmin.getConfigurationProperties())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
        producer.send(TOPIC, "key", "value").get(30, TimeUnit.SECONDS);
        try (var consumer = consumers.createConsumer()) {
            consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
            assertThat(consumer.poll(Duration.ofSeconds(30)))
                    .singleElement()
                    .satisfies(event -> assertThat(event.value()).isEqualTo("value"));
        }
    }

    @Test
    void findsADocumentInElasticsearch() throws Exception {
        send("PUT", "/engine-connections/_doc/1", "{\"title\":\"Ransomware\"}");
        send("POST", "/engine-connections/_refresh", "");
        var query = "{\"query\":{\"match\":{\"title\":\"ransomware\"}}}";
        assertThat(send("POST", "/engine-connections/_search", query)).contains("\"_id\":\"1\"");
    }

    private String send(String method, String path, String body) throws IOException {
        var request = new Request(method, path);
        if (!body.isEmpty()) {
            request.setJsonEntity(body);
        }
        var response = elasticsearch.performRequest(request);
        assertThat(response.getStatusCode()).isBetween(200, 299);
        return new String(response.getEntity().getContent().readAllBytes(), StandardCharsets.UTF_8);
    }
}
