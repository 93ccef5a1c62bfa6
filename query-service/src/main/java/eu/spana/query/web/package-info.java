/// The pages for people, made on the server from the same searches as the API; they need no
/// scripts.
@NullMarked
package eu.spana.query.web;

import org.jspecify.annotations.NullMarked;
