/// What callers are told when there is no answer: RFC 9457 problem documents, in the words of the
/// API.
@NullMarked
package eu.spana.query.problem;

import org.jspecify.annotations.NullMarked;
