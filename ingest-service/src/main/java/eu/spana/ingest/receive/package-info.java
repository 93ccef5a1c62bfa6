/// First stage: takes raw documents over HTTP, one or a stream of them, and answers each with what
/// was accepted or with a problem.
@NullMarked
package eu.spana.ingest.receive;

import org.jspecify.annotations.NullMarked;
