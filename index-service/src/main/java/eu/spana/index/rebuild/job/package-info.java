/// Starts a rebuild from outside and waits for it; runs as a process of its own.
@NullMarked
package eu.spana.index.rebuild.job;

import org.jspecify.annotations.NullMarked;
