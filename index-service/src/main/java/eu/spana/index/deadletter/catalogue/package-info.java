/// Which dead letters there are: each instance reads their topic into memory, without the events,
/// and fetches an event when it is asked for.
@NullMarked
package eu.spana.index.deadletter.catalogue;

import org.jspecify.annotations.NullMarked;
