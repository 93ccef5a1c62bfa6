/// Which faults happen, in which order and for how long: all of it follows from the seed.
@NullMarked
package eu.spana.system.faults.schedule;

import org.jspecify.annotations.NullMarked;
