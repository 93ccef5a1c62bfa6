/// The only place that speaks to Elasticsearch: requests, and answers as values.
@NullMarked
package eu.spana.index.elasticsearch;

import org.jspecify.annotations.NullMarked;
