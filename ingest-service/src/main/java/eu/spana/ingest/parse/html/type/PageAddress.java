package eu.spana.ingest.parse.html.type;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The address of a page as words. Sites of all kinds use the same few words for their parts.
final class PageAddress {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d(?:$|-)");
    private static final Pattern HYPHEN = Pattern.compile("[-_]");

    /// A headline in an address has more words than the name of a part of a site.
    private static final int HEADLINE_WORDS = 4;

    /// Parts of a site's structure stand in the first folders.
    private static final int TOP_FOLDERS = 2;

    private final List<String> folders;
    private final List<String> host;

    private PageAddress(String host, String path) {
        this.folders =
                SLASH.splitAsStream(path.toLowerCase(Locale.ROOT))
                        .filter(folder -> !folder.isEmpty())
                        .toList();
        this.host = NO_LETTER.splitAsStream(host.toLowerCase(Locale.ROOT)).toList();
    }

    /// An address that is none has no words.
    static PageAddress of(String url) {
        try {
            var uri = new URI(url.replace(' ', '+'));
            String host = uri.getHost() == null ? "" : uri.getHost();
            return new PageAddress(host, uri.getPath() == null ? "" : uri.getPath());
        } catch (URISyntaxException none) {
            return new PageAddress("", "");
        }
    }

    boolean has(Set<String> words) {
        return words(folders).anyMatch(words::contains);
    }

    boolean hasOnTop(Set<String> words) {
        return Stream.concat(words(folders.stream().limit(TOP_FOLDERS).toList()), host.stream())
                .anyMatch(words::contains);
    }

    boolean hasInHost(Set<String> words) {
        return host.stream().anyMatch(words::contains);
    }

    boolean isFrontPage() {
        return folders.isEmpty();
    }

    boolean endsInHeadline() {
        return folders.reversed().stream().limit(TOP_FOLDERS).anyMatch(PageAddress::isHeadline);
    }

    /// Whether a year stands above the last folder, as in addresses of posts.
    boolean isDated() {
        int above = Math.max(0, folders.size() - 1);
        return folders.stream().limit(above).anyMatch(folder -> YEAR.matcher(folder).find())
                && NO_LETTER.splitAsStream(folders.getLast()).anyMatch(word -> word.length() > 2);
    }

    /// The words of a headline say what a text is about, not what part of a site it stands in, and
    /// single letters say something only by themselves.
    private static Stream<String> words(List<String> folders) {
        return folders.stream()
                .filter(folder -> !isHeadline(folder))
                .flatMap(folder ->
                        NO_LETTER
                                .splitAsStream(folder)
                                .filter(word -> word.length() > 1 || word.equals(folder)));
    }

    private static boolean isHeadline(String folder) {
        return HYPHEN.splitAsStream(folder).filter(PageAddress::hasLetter).count()
                >= HEADLINE_WORDS;
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }
}
