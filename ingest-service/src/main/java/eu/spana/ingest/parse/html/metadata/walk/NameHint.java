package eu.spana.ingest.parse.html.metadata.walk;

import com.google.common.collect.ImmutableList;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What the class and id of an element say about what it holds.
public enum NameHint {
    /// A date of publication, or a line that has one.
    DATE(
            "date datum time published posted fecha data dato",
            "(?:^|[\\s_-])(?:post|entry|article|news|story|publish(?:ed)?|pub|published|timestamp|issue|release)?"
                + "[_-]?(?:date|datum|datetime|time|timestamp|published|pubdate|dateline|posted|posted-?on|fecha|data|dato)"
                + "(?:$|[\\s_-])|pub(?:lish|lished|lication)?[_-]?(?:date|time)|(?:post|entry|article|story|news|content)"
                + "[_-]?(?:date|time)|date[_-]?(?:published|created|posted|line|header)"),
    /// A line about an article: its byline.
    BYLINE(
            "by submitted credit meta info detail header author attribution",
            "(?:^|[\\s_-])(?:byline|submitted|credits?|(?:post|entry|article|story|news|blog|content)[_-]{0,2}"
                + "(?:meta|info|byline|details?|header|infos|author|attribution)|meta|meta-?data|info|infos|by)(?:$|[\\s_-])"),
    /// The name of an author.
    AUTHOR(
            "author autor auteur writer byline creator reporter username poster fn",
            "(?:author|(?:^|[\\s_-])(?:autor|auteur|writer|byline|creator|reporter|username|poster|fn)(?:$|[\\s_-]|name))"),
    /// What readers wrote below.
    COMMENT(
            "comment respond disqus kommentar repl reactions",
            "(?:^|[\\s_-])(?:comments?|commentlist|comment-?list|respond|disqus|kommentare?|reply|replies|reactions)(?:$|[\\s_-])"),
    /// What stands around an article.
    FURNITURE(
            "bar foot nav menu related recommend teaser widget recent popular most trending promo"
                    + " sponsored masthead ad crumb share social cookie newsletter archive calendar"
                    + " carousel pagination",
            "(?:^|[\\s_-])(?:side-?bar|footer|foot|nav|navi|navigation|navbar|menu|related|recommend(?:ed|ations?)?"
                + "|teasers?|widgets?|recent|popular|most-?read|trending|promo|sponsored|masthead|topbar|top-?bar"
                + "|ad|ads|advert|breadcrumbs?|share|social|cookies?|newsletter|archives?|calendar|carousel|pagination)(?:$|[\\s_-])");

    private static final int MAX_LENGTH = 300;

    /// Names that were read before: those of frameworks stand on most pages.
    private static final int MAX_KNOWN = 20_000;

    private static final int MAX_KNOWN_LENGTH = 40;
    private static final Map<String, Set<NameHint>> KNOWN = new ConcurrentHashMap<>();

    private final ImmutableList<String> words;
    private final Pattern names;

    /// @param words one of them is in every name that the pattern finds
    NameHint(String words, String names) {
        this.words = ImmutableList.copyOf(words.split(" ", -1));
        this.names = Pattern.compile(names);
    }

    /// @param classAndId as the element has them
    static Set<NameHint> in(String classAndId) {
        Set<NameHint> hints = EnumSet.noneOf(NameHint.class);
        if (classAndId.length() <= MAX_LENGTH) {
            for (String name : classAndId.split(" ", -1)) {
                hints.addAll(ofName(name));
            }
        }
        return hints;
    }

    private static Set<NameHint> ofName(String name) {
        if (name.isEmpty()) {
            return Set.of();
        }
        Set<NameHint> known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        Set<NameHint> hints = read(name.toLowerCase(Locale.ROOT));
        if (name.length() <= MAX_KNOWN_LENGTH && KNOWN.size() < MAX_KNOWN) {
            KNOWN.put(name, hints);
        }
        return hints;
    }

    /// The words are looked for first: few names have any, and the patterns are slow.
    private static Set<NameHint> read(String lower) {
        Set<NameHint> hints = EnumSet.noneOf(NameHint.class);
        for (NameHint hint : values()) {
            if (hint.hasWordIn(lower) && hint.names.matcher(lower).find()) {
                hints.add(hint);
            }
        }
        return Set.copyOf(hints);
    }

    private boolean hasWordIn(String lower) {
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
