package eu.spana.query;

import eu.spana.engines.EngineConnections;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The whole service on a real index that holds what the test puts in. All such tests share one
/// service and one index, so each begins by emptying it. Busy build machines get more time.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spana.query.limits.timeout=60s",
            "spana.query.point-in-time.shared-for=0ms",
            "spana.query.point-in-time.max-held=10000",
            "spana.query.connections.patience=90s",
            "spana.query.vocabulary.languages-for=0s",
            "spana.query.vocabulary.words-for=0s",
            "spring.elasticsearch.connection-timeout=30s"
        })
@Import({EngineConnections.class, IndexFixture.class, QueryApi.class})
public @interface QueryIntegrationTest {}
