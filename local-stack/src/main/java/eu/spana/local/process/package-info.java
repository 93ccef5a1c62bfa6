/// Child processes and what surrounds them: who they run as, how long they live, how they end.
@NullMarked
package eu.spana.local.process;

import org.jspecify.annotations.NullMarked;
