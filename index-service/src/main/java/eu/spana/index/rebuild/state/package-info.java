/// What is known about each rebuild, kept in Elasticsearch so that all instances agree on it
/// without talking to each other.
@NullMarked
package eu.spana.index.rebuild.state;

import org.jspecify.annotations.NullMarked;
