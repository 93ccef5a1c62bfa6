/// What runs inside a fork: how it takes documents in, and the parsers that Tika lacks.
@NullMarked
package eu.spana.ingest.parse.fork.inside;

import org.jspecify.annotations.NullMarked;
