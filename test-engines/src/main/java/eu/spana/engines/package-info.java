/// Real Kafka and real Elasticsearch for integration tests: one of each per test JVM, started when
/// the first test asks, embedded or in containers.
@NullMarked
package eu.spana.engines;

import org.jspecify.annotations.NullMarked;
