/// Both engines at work, from Spring and from JUnit.
@NullMarked
package eu.spana.engines;

import org.jspecify.annotations.NullMarked;
