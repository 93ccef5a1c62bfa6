/// A found document as callers of the API see it, whatever found it.
@NullMarked
package eu.spana.query.hit;

import org.jspecify.annotations.NullMarked;
