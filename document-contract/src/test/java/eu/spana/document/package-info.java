@NullMarked
package eu.spana.document;

import org.jspecify.annotations.NullMarked;
