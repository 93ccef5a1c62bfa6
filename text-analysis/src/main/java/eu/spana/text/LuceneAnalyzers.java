package eu.spana.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// The same chains in memory: each gives the terms that Elasticsearch gives with
/// [AnalysisSettings]. The analyzers are shared, safe for all threads, and never to be closed.
public final class LuceneAnalyzers {

    private static final Map<String, Analyzer> INDEX = new ConcurrentHashMap<>();
    private static final Map<String, Analyzer> SEARCH = new ConcurrentHashMap<>();
    private static final Map<String, Analyzer> PARTS = new ConcurrentHashMap<>();
    private static final Analyzer FOLDED = analyzer(LanguageChains.folded().indexed());

    private LuceneAnalyzers() {}

    /// For text that goes into the index.
    public static Analyzer index(String language) {
        return INDEX.computeIfAbsent(language, code -> analyzer(LanguageChains.of(code).indexed()));
    }

    /// For the words of a query.
    public static Analyzer search(String language) {
        return SEARCH.computeIfAbsent(
                language, code -> analyzer(LanguageChains.of(code).searched()));
    }

    /// For parts of words, in the index and of queries alike.
    public static Analyzer parts(String language) {
        return PARTS.computeIfAbsent(language, code -> analyzer(LanguageChains.of(code).parts()));
    }

    /// For names and exact words over all languages.
    public static Analyzer folded() {
        return FOLDED;
    }

    private static Analyzer analyzer(List<Filter> chain) {
        List<UnaryOperator<TokenStream>> filters =
                chain.stream()
                        .map(filter -> TokenFilters.of(filter.type(), filter.parameters()))
                        .toList();
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                TokenStream stream = tokenizer;
                for (UnaryOperator<TokenStream> filter : filters) {
                    stream = filter.apply(stream);
                }
                return new TokenStreamComponents(tokenizer, stream);
            }
        };
    }
}
