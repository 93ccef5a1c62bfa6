/// What the services agree on: the document, its identity and order, its events, and the names of
/// topics and aliases. Nothing here knows Kafka, Elasticsearch or Spring.
@NullMarked
package eu.spana.document;

import org.jspecify.annotations.NullMarked;
