package eu.spana.index.consume.settle;

import eu.spana.index.consume.offsets.Slot;
import eu.spana.index.deadletter.Fault;

/// An event that is to become a dead letter.
///
/// @param slot closed when every in-sync replica has the dead letter
/// @param admitted whether it was decided already that it may
record Burial(Slot slot, Fault fault, boolean admitted) {

    Burial(Slot slot, Fault fault) {
        this(slot, fault, false);
    }
}
