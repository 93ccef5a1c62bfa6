/// Reads formats of other makers in processes of their own, so that a file that crashes, hangs or
/// explodes costs a process and never the service.
@NullMarked
package eu.spana.ingest.parse.fork;

import org.jspecify.annotations.NullMarked;
