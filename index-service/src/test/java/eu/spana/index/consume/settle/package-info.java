@NullMarked
package eu.spana.index.consume.settle;

import org.jspecify.annotations.NullMarked;
