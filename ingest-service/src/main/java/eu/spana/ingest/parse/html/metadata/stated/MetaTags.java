package eu.spana.ingest.parse.html.metadata.stated;

import eu.spana.ingest.parse.html.metadata.text.Spaces;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The `meta` elements of a page by name, whether they give it as name, property or itemprop.
public final class MetaTags {
    private static final int MAX_LENGTH = 2_000;
    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, List<String>> contents = new HashMap<>();

    public void add(Element meta) {
        String content = Spaces.tidy(meta.attr("content"));
        if (content.isEmpty() || content.length() > MAX_LENGTH) {
            return;
        }
        for (String attribute : NAMES) {
            String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                contents.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
            }
        }
    }

    /// The contents under these names, in the order of the names.
    public Stream<String> all(Collection<String> names) {
        return names.stream().flatMap(name -> contents.getOrDefault(name, List.of()).stream());
    }

    public Optional<String> first(String... names) {
        return all(List.of(names)).findFirst();
    }
}
