/// Compares the log, the index and the dead letters with the ledger.
@NullMarked
package eu.spana.system.faults.audit;

import org.jspecify.annotations.NullMarked;
