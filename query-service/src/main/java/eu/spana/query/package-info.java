/// The query service: search → compile → execute, with lookup of single documents and web pages
/// beside it.
@NullMarked
package eu.spana.query;

import org.jspecify.annotations.NullMarked;
