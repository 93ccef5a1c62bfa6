/// The two engines, Kafka and Elasticsearch, each as a real server in a process of its own.
@NullMarked
package eu.spana.local.engine;

import org.jspecify.annotations.NullMarked;
