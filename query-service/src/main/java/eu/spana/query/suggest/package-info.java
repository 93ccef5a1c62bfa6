/// What a person who has begun to type may mean, beside the flow of searches.
@NullMarked
package eu.spana.query.suggest;

import org.jspecify.annotations.NullMarked;
