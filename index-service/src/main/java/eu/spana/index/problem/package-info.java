/// Answers for whatever goes wrong: RFC 9457 problems with stable types.
@NullMarked
package eu.spana.index.problem;

import org.jspecify.annotations.NullMarked;
