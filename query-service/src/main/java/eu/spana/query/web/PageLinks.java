package eu.spana.query.web;

import org.springframework.web.util.UriComponentsBuilder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Addresses of the search page that differ from the present one in one respect. All but the one of
/// the next page lead to a first page.
final class PageLinks {
    private static final String CURSOR = "cursor";

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    PageLinks(Map<String, String[]> given) {
        given.forEach((name, values) -> parameters.put(name, presentOf(values)));
        parameters.remove(CURSOR);
    }

    String firstPage() {
        return link(parameters);
    }

    String nextPage(String cursor) {
        return replaced(CURSOR, List.of(cursor));
    }

    String with(String name, String value) {
        List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
        values.add(value);
        return replaced(name, values);
    }

    String without(String name, String value) {
        List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
        values.removeIf(value::equalsIgnoreCase);
        return replaced(name, values);
    }

    String sortedBy(String sort) {
        return replaced("sort", List.of(sort));
    }

    /// What a form must send along so that new words are searched for in the same way.
    List<Field> formFields() {
        return parameters.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("q"))
                .flatMap(entry ->
                        entry.getValue().stream().map(value -> new Field(entry.getKey(), value)))
                .toList();
    }

    /// A hidden field of a form.
    record Field(String name, String value) {}

    private String replaced(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, values);
        return link(changed);
    }

    private static String link(Map<String, List<String>> parameters) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/");
        List<String> values = new ArrayList<>();
        parameters.forEach((name, all) ->
                all.forEach(value -> {
                    link.queryParam(name, "{value}");
                    values.add(value);
                }));
        return link.encode(StandardCharsets.UTF_8).buildAndExpand(values.toArray()).toUriString();
    }

    private static List<String> presentOf(String[] values) {
        return Arrays.stream(values).filter(value -> !value.isBlank()).toList();
    }
}
