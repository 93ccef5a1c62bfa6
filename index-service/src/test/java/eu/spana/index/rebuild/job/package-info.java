@NullMarked
package eu.spana.index.rebuild.job;

import org.jspecify.annotations.NullMarked;
