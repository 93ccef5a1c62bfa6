package eu.spana.local.analysis;

import eu.spana.text.TokenFilters;

import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Offers the filters of `text-analysis` under Elasticsearch's names and parameters.
public final class TextAnalysisPlugin extends Plugin implements AnalysisPlugin {

    /// Elasticsearch's core brings this one itself, and refuses a second.
    private static final String IN_CORE = "stop";

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return TokenFilters.types().stream()
                .filter(Predicate.not(IN_CORE::equals))
                .collect(Collectors.toMap(type -> type, Provider::new));
    }

    private record Provider(String type) implements AnalysisProvider<TokenFilterFactory> {

        @Override
        public TokenFilterFactory get(
                IndexSettings index, Environment environment, String name, Settings settings) {
            return TextFilterFactory.of(name, type, FilterParameters.of(settings));
        }

        /// Otherwise every index would get one of each type without parameters.
        @Override
        public boolean requiresAnalysisSettings() {
            return true;
        }
    }
}
