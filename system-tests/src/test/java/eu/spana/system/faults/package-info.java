/// The promises of index-service, held to while its engines and its own instances are torn down.
@NullMarked
package eu.spana.system.faults;

import org.jspecify.annotations.NullMarked;
