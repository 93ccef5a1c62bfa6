@NullMarked
package eu.spana.index.problem;

import org.jspecify.annotations.NullMarked;
