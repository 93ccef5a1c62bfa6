/// What is published, and what the index must come to by it.
@NullMarked
package eu.spana.system.faults.ledger;

import org.jspecify.annotations.NullMarked;
