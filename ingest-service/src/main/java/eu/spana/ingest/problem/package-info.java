/// Answers for whatever goes wrong: RFC 9457 problems with stable types.
@NullMarked
package eu.spana.ingest.problem;

import org.jspecify.annotations.NullMarked;
