package eu.spana.ingest.parse.html.metadata.title;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/// The words in the address of a page, which was mostly made of its title.
final class PageWords {
    private final Set<String> words;

    /// @param url empty when unknown
    PageWords(String url) {
        words = TitleWords.setOf(TitleWords.of(partOf(url, true)));
    }

    /// How many of the words of a title stand in the address.
    int common(String title) {
        Set<String> common = TitleWords.setOf(TitleWords.of(title));
        common.retainAll(words);
        return common.size();
    }

    static String hostOf(String url) {
        return partOf(url, false);
    }

    private static String partOf(String url, boolean path) {
        try {
            var uri = new URI(url.replace(' ', '+'));
            String part = path ? uri.getPath() : uri.getHost();
            return part == null ? "" : part;
        } catch (URISyntaxException none) {
            return "";
        }
    }
}
