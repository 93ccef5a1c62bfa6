/// Makes extracts of what forks read: office files, PDF, books, mail and archives of these.
@NullMarked
package eu.spana.ingest.parse.foreign;

import org.jspecify.annotations.NullMarked;
