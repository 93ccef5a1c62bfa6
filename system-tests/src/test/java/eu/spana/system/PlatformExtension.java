package eu.spana.system;

import eu.spana.engines.TestEngines;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Gives tests the [Platform], started once for all of them and stopped after the last.
final class PlatformExtension implements ParameterResolver {
    private static final Namespace STORE = Namespace.create(PlatformExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(STORE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .platform;
    }

    /// JUnit closes it with its root context.
    private record Running(Platform platform, List<Service> services) implements AutoCloseable {
        static Running start() {
            Path root = Path.of(System.getProperty("spana.root", "..")).toAbsolutePath();
            String bootstrapServers = TestEngines.kafka().bootstrapServers();
            URI elasticsearch = TestEngines.elasticsearch().uri();
            Map<String, String> engines = Service.engines(bootstrapServers, elasticsearch);
            Service ingest = Service.start(root, "ingest-service", engines);
            Service index = Service.start(root, "index-service", engines);
            Service query = Service.start(root, "query-service", engines);
            List<Service> services = List.of(query, ingest, index);
            services.forEach(Service::awaitReady);
            SpanaClient client = new SpanaClient(ingest.uri(), query.uri());
            return new Running(
                    new Platform(root, bootstrapServers, elasticsearch, client), services);
        }

        @Override
        public void close() {
            services.forEach(Service::close);
        }
    }
}
