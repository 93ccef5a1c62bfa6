@NullMarked
package eu.spana.index.elasticsearch;

import org.jspecify.annotations.NullMarked;
