/// What HTTP itself adds to an answer: tags for caches, and who may ask from a browser.
@NullMarked
package eu.spana.query.http;

import org.jspecify.annotations.NullMarked;
