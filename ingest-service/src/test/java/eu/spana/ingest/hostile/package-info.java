/// Bad input over HTTP, by the thousands: every document gets a clear answer, in time, and nothing
/// is left behind.
@NullMarked
package eu.spana.ingest.hostile;

import org.jspecify.annotations.NullMarked;
