/// Part of the second stage: how many bulk requests are in flight, so that Elasticsearch has time
/// left for searches.
@NullMarked
package eu.spana.index.write.pace;

import org.jspecify.annotations.NullMarked;
