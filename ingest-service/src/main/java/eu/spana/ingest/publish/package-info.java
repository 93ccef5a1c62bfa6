/// Third stage: publishes clean documents as events on the log and waits until the log has them.
@NullMarked
package eu.spana.ingest.publish;

import org.jspecify.annotations.NullMarked;
