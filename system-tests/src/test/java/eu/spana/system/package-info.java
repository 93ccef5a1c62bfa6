/// The whole system from outside: the three boot jars on real engines, driven over HTTP.
@NullMarked
package eu.spana.system;

import org.jspecify.annotations.NullMarked;
