package eu.spana.local.analysis;

import eu.spana.text.TokenFilters;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// One configured filter.
record TextFilterFactory(String name, UnaryOperator<TokenStream> filter)
        implements TokenFilterFactory {

    /// Work on single characters, and so apply to prefixes and wildcards too: those that
    /// Elasticsearch's documentation allows in normalizers.
    private static final Set<String> NORMALIZING =
            Set.of(
                    "arabic_normalization",
                    "asciifolding",
                    "elision",
                    "lowercase",
                    "pattern_replace");

    static TokenFilterFactory of(String name, String type, Map<String, Object> parameters) {
        var factory = new TextFilterFactory(name, TokenFilters.of(type, parameters));
        return NORMALIZING.contains(type) ? new Normalizing(factory) : factory;
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return filter.apply(tokens);
    }

    private record Normalizing(TextFilterFactory factory) implements NormalizingTokenFilterFactory {

        @Override
        public String name() {
            return factory.name();
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return factory.create(tokens);
        }
    }
}
