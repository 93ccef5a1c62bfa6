/// Macro benchmarks: the whole system against the bare engines, side by side in one run, as ratios.
@NullMarked
package eu.spana.system.benchmark;

import org.jspecify.annotations.NullMarked;
