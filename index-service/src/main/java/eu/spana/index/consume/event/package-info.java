/// What an event on the log says, or why it says nothing.
@NullMarked
package eu.spana.index.consume.event;

import org.jspecify.annotations.NullMarked;
