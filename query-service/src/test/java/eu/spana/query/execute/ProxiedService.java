package eu.spana.query.execute;

import eu.spana.query.QueryApi;
import eu.spana.query.QueryApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A service of its own before an index that is watched.
final class ProxiedService implements AutoCloseable {
    private final IndexProxy proxy;
    private final ConfigurableApplicationContext service;

    private ProxiedService(IndexProxy proxy, ConfigurableApplicationContext service) {
        this.proxy = proxy;
        this.service = service;
    }

    /// @param settings such as `spana.query.lanes.heavy=1`; busy machines get more time besides
    static ProxiedService start(String... settings) {
        return start(List.of(QueryApplication.class), settings);
    }

    static ProxiedService start(List<Class<?>> configurations, String... settings) {
        try {
            IndexProxy proxy = new IndexProxy();
            String[] arguments =
                    Stream.concat(
                                    Stream.of(
                                            "server.port=0",
                                            "spring.elasticsearch.uris=" + proxy.uri(),
                                            "spana.query.connections.patience=90s",
                                            "spana.query.limits.timeout=60s"),
                                    Arrays.stream(settings))
                            .map(setting -> "--" + setting)
                            .toArray(String[]::new);
            return new ProxiedService(
                    proxy, SpringApplication.run(configurations.toArray(Class[]::new), arguments));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    IndexProxy proxy() {
        return proxy;
    }

    QueryApi api() {
        return new QueryApi(port());
    }

    int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                .getPort();
    }

    @Override
    public void close() {
        proxy.close();
        service.close();
    }
}
