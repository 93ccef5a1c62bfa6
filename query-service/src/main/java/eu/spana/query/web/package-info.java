/// The pages for people, made on the server from the same searches as the API. Scripts make them
/// quicker; nothing needs them.
@NullMarked
package eu.spana.query.web;

import org.jspecify.annotations.NullMarked;
