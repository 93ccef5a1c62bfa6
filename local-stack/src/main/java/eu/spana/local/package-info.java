/// The command line `spana`: its subcommands are in `stack` and `client`.
@NullMarked
package eu.spana.local;

import org.jspecify.annotations.NullMarked;
