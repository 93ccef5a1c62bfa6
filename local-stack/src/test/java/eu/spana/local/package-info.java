/// Rules of the whole module.
@NullMarked
package eu.spana.local;

import org.jspecify.annotations.NullMarked;
