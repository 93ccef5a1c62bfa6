/// What the index knows of languages and words, asked for before a search and remembered for a
/// while.
@NullMarked
package eu.spana.query.vocabulary;

import org.jspecify.annotations.NullMarked;
