package eu.spana.local.analysis;

import org.elasticsearch.common.settings.Settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Elasticsearch's settings of one filter as parameters: texts, and lists of texts.
final class FilterParameters {

    private FilterParameters() {}

    static Map<String, Object> of(Settings settings) {
        return settings.keySet().stream()
                .collect(Collectors.toMap(key -> key, key -> value(settings, key)));
    }

    /// A text comes as a list of one too; only of a text is it the value itself.
    private static Object value(Settings settings, String key) {
        var list = settings.getAsList(key, List.of(), false);
        var isText = list.size() == 1 && list.getFirst().equals(settings.get(key));
        return isText ? list.getFirst() : list;
    }
}
