package eu.spana.query.suggest;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;

import eu.spana.query.execute.Lane;
import eu.spana.query.execute.SearchSender;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/// Suggests how what was typed may go on.
@Component
public class Suggestions {
    private final SearchSender sender;

    Suggestions(SearchSender sender) {
        this.sender = sender;
    }

    /// Fails with [eu.spana.query.execute.IndexUnavailable].
    ///
    /// @param size the most of each sort
    public SuggestAnswer of(String typed, int size) {
        return Beginning.of(typed)
                .map(beginning -> of(beginning, size))
                .orElse(SuggestAnswer.NOTHING);
    }

    private SuggestAnswer of(Beginning beginning, int size) {
        SearchResponse<TitleSource> response =
                sender.send(Lane.SMALL, SuggestionCompiler.compile(beginning), TitleSource.class);
        List<SuggestAnswer.Title> titles = titles(response, beginning);
        PopularWords words = new PopularWords(beginning);
        titles.forEach(title -> words.countIn(title.title()));
        return new SuggestAnswer(
                words.mostPopular(size),
                titles.stream().limit(size).toList(),
                values(response, SuggestionCompiler.TAGS, beginning, size),
                values(response, SuggestionCompiler.NAMES, beginning, size));
    }

    private static List<SuggestAnswer.Title> titles(
            SearchResponse<TitleSource> response, Beginning beginning) {
        return response.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .flatMap(source -> source.fitting(beginning))
                .toList();
    }

    private static List<SuggestAnswer.Value> values(
            SearchResponse<?> response, String name, Beginning beginning, int size) {
        Aggregate fitting = Objects.requireNonNull(response.aggregations().get(name), "asked for");
        Aggregate counts =
                Objects.requireNonNull(
                        fitting.filter().aggregations().get(SuggestionCompiler.COUNTS),
                        "asked for");
        return counts.sterms().buckets().array().stream()
                .filter(bucket -> beginning.fits(bucket.key().stringValue()))
                .limit(size)
                .map(bucket ->
                        new SuggestAnswer.Value(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }
}
