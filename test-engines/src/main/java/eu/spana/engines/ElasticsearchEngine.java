package eu.spana.engines;

import java.net.URI;

/// The Elasticsearch node of this test JVM. Tests share it, so each uses indices of its own.
public interface ElasticsearchEngine {

    /// Waits until the node serves.
    URI uri();
}
