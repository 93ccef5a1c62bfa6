/// A batch of events and what becomes of each: written, sent again, buried.
@NullMarked
package eu.spana.index.consume.settle;

import org.jspecify.annotations.NullMarked;
