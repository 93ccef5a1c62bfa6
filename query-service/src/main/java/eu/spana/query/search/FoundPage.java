package eu.spana.query.search;

import eu.spana.query.compile.KnownText;
import eu.spana.query.compile.SearchCriteria;
import eu.spana.query.execute.SearchResult;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// One page of hits with the criteria that found them.
///
/// @param known of its words
/// @param next the cursor of the next page; absent on the last one
/// @param timeline absent unless asked for
/// @param suggestion what was typed in a spelling that finds something; absent where every word is
///   known
/// @param took from the arrival of the parameters to the result
public record FoundPage(
        SearchCriteria criteria,
        KnownText known,
        SearchResult result,
        @Nullable Timeline timeline,
        @Nullable String suggestion,
        @Nullable String next,
        Duration took) {

    /// The same page as the last one.
    public FoundPage withoutNext() {
        return new FoundPage(criteria, known, result, timeline, suggestion, null, took);
    }
}
