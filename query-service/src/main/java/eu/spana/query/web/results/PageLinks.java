package eu.spana.query.web.results;

import eu.spana.query.search.CriteriaReader;

import org.springframework.web.util.UriComponentsBuilder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Addresses of the search page that differ from the present one in one respect, and those of what
/// is found in other forms. All but the one of the next page lead to a first page.
public final class PageLinks {
    /// The parameters of a period.
    static final List<String> DATES = List.of("from", "to");

    private static final String CURSOR = "cursor";

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    public PageLinks(Map<String, String[]> given) {
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

    /// None of these parameters is left.
    public String without(List<String> names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        names.forEach(changed::remove);
        return link(changed);
    }

    String sortedBy(String sort) {
        return replaced("sort", List.of(sort));
    }

    /// Published from the one period to the other, such as `2012-05`.
    String between(String from, String to) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put("from", List.of(from));
        changed.put("to", List.of(to));
        return link(changed);
    }

    /// Other words, in all else the same.
    String withWords(String text) {
        return replaced("q", List.of(text));
    }

    String wordsOnly() {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.keySet().retainAll(List.of("q"));
        return link(changed);
    }

    /// What is found, the newest first whatever the page's order: a feed that begins with anything
    /// else brings nothing new.
    String feed() {
        return link("/api/v1/search.atom", found("sort"));
    }

    /// All that is found in the page's order.
    ///
    /// @param format such as `csv`
    String export(String format) {
        Map<String, List<String>> all = found("format");
        all.put("format", List.of(format));
        if (format.equals("csv")) {
            all.put("bom", List.of("true")); // people open it in a spreadsheet
        }
        return link("/api/v1/search/export", all);
    }

    /// The first value of a parameter; empty where it has none.
    String value(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /// What a form must send along so that all but its own fields stays as it is.
    List<Field> fields(List<String> own) {
        return parameters.entrySet().stream()
                .filter(entry -> !own.contains(entry.getKey()))
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

    /// What decides which documents are found, without one more parameter.
    private Map<String, List<String>> found(String left) {
        Map<String, List<String>> found = new LinkedHashMap<>(parameters);
        found.keySet().removeAll(CriteriaReader.OF_A_PAGE);
        found.remove(left);
        return found;
    }

    private static String link(Map<String, List<String>> parameters) {
        return link("/", parameters);
    }

    private static String link(String path, Map<String, List<String>> parameters) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
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
