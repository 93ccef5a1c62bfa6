package eu.spana.system.relevance;

import java.util.List;

/// Whatever puts documents in an order for a topic.
interface Ranking {

    /// At most a hundred ids, best first.
    List<String> rank(String topic);
}
