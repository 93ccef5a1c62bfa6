package eu.spana.ingest.parse.html.metadata.title;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a site is called: by its own word, by its address, and by what it adds to every title.
final class SiteNames {
    /// A shorter part of an address is a language or a kind of page.
    private static final int MIN_HOST = 3;

    private final Set<String> names = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();

    /// @param url of the page; empty when unknown
    SiteNames(String url) {
        List<String> labels = new ArrayList<>(List.of(PageWords.hostOf(url).split("\\.", -1)));
        labels.remove("www");
        for (int index = 0; index < labels.size(); index++) {
            hosts.add(unspaced(String.join("", labels.subList(index, labels.size()))));
        }
        labels.subList(0, Math.max(0, labels.size() - 1)).forEach(one -> hosts.add(unspaced(one)));
        hosts.removeIf(host -> host.length() < MIN_HOST);
    }

    void add(String name) {
        names.add(TitleWords.of(name));
        names.remove("");
    }

    /// Whether the site calls itself so.
    boolean areSaidToBe(String part) {
        return names.contains(TitleWords.of(part));
    }

    /// Whether the site calls itself so, or its address does.
    boolean has(String part) {
        return areSaidToBe(part) || hosts.contains(unspaced(part));
    }

    private static String unspaced(String name) {
        return TitleWords.of(name).replace(" ", "");
    }
}
