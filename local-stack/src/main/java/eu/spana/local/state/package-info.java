/// What the commands know of the stack: its parts, its folder, and the processes recorded there.
@NullMarked
package eu.spana.local.state;

import org.jspecify.annotations.NullMarked;
