/// Third stage: puts the compiled search to the index and reads what it answers.
@NullMarked
package eu.spana.query.execute;

import org.jspecify.annotations.NullMarked;
