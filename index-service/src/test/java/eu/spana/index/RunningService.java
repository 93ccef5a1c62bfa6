package eu.spana.index;

import static java.util.Objects.requireNonNull;

import eu.spana.engines.TestEngines;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.client.RestClient;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The service as it starts in production, on the real engines.
public final class RunningService implements AutoCloseable {
    /// Each look and each step is the same as in production, where nothing happens between them;
    /// there are as many more rounds as each is shorter.
    private static final Map<String, String> HURRY =
            Map.of(
                    "--spana.consume.look-interval=", "100ms",
                    "--spana.rebuild.step-interval=", "100ms",
                    "--spana.rebuild.rounds=", "600");

    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// Starts it; it may not be ready yet.
    ///
    /// @param arguments such as `--spana.write.max-document-size=64KB`
    public static RunningService start(String... arguments) {
        return startOn(TestEngines.elasticsearch().uri().toString(), arguments);
    }

    /// On an Elasticsearch that may not be there.
    public static RunningService startOn(String elasticsearch, String... arguments) {
        List<String> all = new ArrayList<>();
        all.add("--server.port=0");
        all.add("--spring.kafka.bootstrap-servers=" + TestEngines.kafka().bootstrapServers());
        all.add("--spring.elasticsearch.uris=" + elasticsearch);
        all.addAll(List.of(arguments));
        HURRY.forEach((name, value) -> {
            if (all.stream().noneMatch(argument -> argument.startsWith(name))) {
                all.add(name + value);
            }
        });
        return new RunningService(
                new SpringApplicationBuilder(IndexApplication.class)
                        .run(all.toArray(String[]::new)));
    }

    /// How many events ended like this, since the service started.
    public double count(String outcome) {
        return context
                .getBean(MeterRegistry.class)
                .find("spana.index.documents")
                .tag("outcome", outcome)
                .counters()
                .stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    /// How many documents had to be sent again, since the service started.
    public double retries() {
        return context.getBean(MeterRegistry.class).find("spana.index.retries").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    /// Dead letters that wait for someone, as its metrics show them.
    public double deadLetters(String errorType) {
        return context
                .getBean(MeterRegistry.class)
                .find("spana.index.dead-letters")
                .tag("error.type", errorType)
                .gauges()
                .stream()
                .mapToDouble(gauge -> gauge.value())
                .sum();
    }

    /// The sum of a metric over its labels, as Prometheus reads it; -1 where there is none.
    ///
    /// @param name such as `spana_index_buffered_bytes`, with a label after it where that matters:
    ///   `spana_index_alarms_total{alarm="stuck"`
    public double metric(String name) {
        String[] parts = name.split("\\{", 2);
        String label = parts.length == 1 ? "" : parts[1];
        List<String> lines =
                RestClient.create()
                        .get()
                        .uri(uri() + "/actuator/prometheus")
                        .retrieve()
                        .requiredBody(String.class)
                        .lines()
                        .filter(line -> line.startsWith(parts[0] + "{") && line.contains(label))
                        .toList();
        return lines.isEmpty()
                ? -1
                : lines.stream()
                        .mapToDouble(line ->
                                Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                        .sum();
    }

    /// Where its API is.
    public URI uri() {
        return URI.create(
                "http://localhost:"
                        + context.getEnvironment()
                                .getRequiredProperty("local.server.port", Integer.class));
    }

    public double gauge(String name, String... tags) {
        return context.getBean(MeterRegistry.class).get(name).tags(tags).gauge().value();
    }

    /// What the part of readiness says that is about indexing.
    public String indexing() {
        HealthEndpoint endpoint = context.getBean(HealthEndpoint.class);
        return endpoint.healthForPath("indexing") instanceof IndicatedHealthDescriptor health
                ? String.valueOf(health.getDetails())
                : "";
    }

    public String readiness() {
        return health("readiness");
    }

    public String liveness() {
        return health("liveness");
    }

    @Override
    public void close() {
        context.close();
    }

    private String health(String group) {
        HealthEndpoint endpoint = context.getBean(HealthEndpoint.class);
        return requireNonNull(endpoint.healthForPath(group)).getStatus().getCode();
    }
}
