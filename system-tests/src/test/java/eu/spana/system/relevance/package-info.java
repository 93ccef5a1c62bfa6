/// Judged collections through the whole system, beside plain Lucene: how good the order of hits is.
@NullMarked
package eu.spana.system.relevance;

import org.jspecify.annotations.NullMarked;
