/// What the log is: which topics, how far they reach, and how far a feed has come.
@NullMarked
package eu.spana.index.log;

import org.jspecify.annotations.NullMarked;
