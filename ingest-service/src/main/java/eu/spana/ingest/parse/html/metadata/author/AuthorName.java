package eu.spana.ingest.parse.html.metadata.author;

import eu.spana.ingest.parse.date.CalendarWords;
import eu.spana.ingest.parse.html.metadata.text.HeadingText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes names out of a byline: without "by", roles, dates and addresses.
final class AuthorName {
    private static final int MAX_LENGTH = 70;
    private static final int MAX_WORDS = 7;
    private static final int MAX_NAMES = 20;

    /// What stands before a name wherever it stands in a line.
    private static final String INNER =
            "by|von|vom|par|por|door|av|af|przez|kirjoittanut|συντάκτης|автор|автора|yazan|بقلم";

    private static final String LABELS =
            "autor(?:in|en|es|a|ka)?|author(?:s|\\(s\\))?|auteur(?:e|s)?|författare|forfatter|verfasser|kirjoittaja"
                + "|teksti|text|tekst|texto|testo|words|szerző|írta|συντάκτης|autoři|autors|autorius|avtor|автор|автори|yazar|foto"
                + " och text|text och foto|text (?:&|und) fotos?|text und interview|scris"
                + " de|napsal|napísal|piše|napisao|napisal|rakstīja|parašė|minn";

    private static final String VERBS =
            "story|article|guest"
                + " post|reviewed|written|posted|published|created|reported|submitted|started|words"
                + "|ein|artikel|beitrag|geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|publiziert"
                + "|beitragvon|écrit|publié|rédigé|escrito|publicado|redactado|scritto|pubblicato|geschreven|skriven|skrivet|skrevet|publicerad|udgivet|insights"
                + " from|view all posts|zeige alle beiträge|alle beiträge|show all articles|alla"
                + " inlägg";

    private static final Pattern BY =
            Pattern.compile(
                    "(?iu)^(?:(?:"
                            + VERBS
                            + ")\\s{1,3})?(?:(?:"
                            + INNER
                            + "|di|da|od|от|από|του|de|of|from)\\s{1,3}|(?:"
                            + INNER
                            + "|"
                            + LABELS
                            + ")\\s{0,3}[:：]\\s{0,3})");
    private static final Pattern INNER_BY =
            Pattern.compile("(?iu)(?<=[\\s\\d,·|•–-])(?:" + INNER + ")[:\\s]\\s{0,3}");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?iu)^(?:(?:"
                            + VERBS
                            + ")\\s{1,3}(?:"
                            + INNER
                            + ")[\\s:]|(?:"
                            + LABELS
                            + ")\\s{0,3}[:：])");

    /// What before an inner "by" shows that it is none of a name: `Christoph von Ritter`.
    private static final Pattern OF_BYLINE = Pattern.compile("(?iu)[\\d·|•–:]|^(?:" + VERBS + ")");

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)^(?:(?:"
                            + VERBS
                            + ")\\s)?(?:"
                            + INNER
                            + "|"
                            + LABELS
                            + "|written|posted)\\s{0,3}[:：]?$");

    /// Where a name ends: at a mark, a number of its own, or a word of the byline.
    private static final Pattern END =
            Pattern.compile(
                    "(?iu)(?:[|•·∙⋅–—►»(\\[<~]|\\s[-@]\\s|\\s-$|(?<![^\\s])(?:updated?|published"
                        + "|posted|reviewed|medically|fact|follow|on|in|am|um|at|under|unter|gespeichert|vor|stand|il"
                        + " y a|hace|ago|posts|joined)(?![\\p{L}\\d_])|https?:|www\\."
                        + "|(?<![\\p{L}\\d_-])\\d{1,4}(?![\\p{L}_])|@\\S{1,40}).*");

    private static final Pattern SEVERAL =
            Pattern.compile(
                    "\\s*(?:[,;/]|\\s&\\s|\\s\\+\\s|\\s(?i:and|och|und|et|y|e|en|og|ja|és|a|i|oraz|ir|un|in|și|и|й|та|και|agus|u|ve|with|mit)\\s)\\s*");

    private static final Set<String> NO_NAMES =
            Set.of(
                    "admin",
                    "administrator",
                    "webmaster",
                    "anonymous",
                    "anonym",
                    "guest",
                    "unknown",
                    "author",
                    "authors",
                    "autor",
                    "share",
                    "email",
                    "print",
                    "null",
                    "undefined",
                    "none",
                    "editor",
                    "n/a",
                    "user",
                    "root",
                    "default",
                    "website",
                    "web",
                    "profile",
                    "no author",
                    "datum",
                    "date",
                    "about the author",
                    "contact",
                    "more",
                    "read more",
                    "comments",
                    "veröffentlicht",
                    "publiziert");

    private static final Pattern ROLE =
            Pattern.compile(
                    "(?iu).*(?<!\\p{L})(?:editor|reporter|writer|correspondent|director|manager|founder|ceo|cto|journalist(?:in)?|redakteur(?:in)?|redaktör"
                        + "|professor|analyst|contributor|columnist|specialist|expert|officer|president|head|senior|staff|m\\.?d\\.?|ph\\.?d\\.?|dvm|rd|cpa|jr\\.?|photograph|fotograf|min"
                        + " read|minutes?|views?)(?!\\p{L}).*");

    private AuthorName() {}

    /// The names in a byline or in what a page states as its author, in their order.
    static List<String> in(String text) {
        String tidy = HeadingText.tidy(text);
        if (tidy.length() > MAX_LENGTH * MAX_NAMES) {
            return List.of();
        }
        String plain = END.matcher(withoutBy(tidy)).replaceFirst("").strip();
        List<String> names = new ArrayList<>();
        for (String part : SEVERAL.split(plain, MAX_NAMES)) {
            String name = withoutBy(part.strip()).strip();
            boolean isRole = !names.isEmpty() && ROLE.matcher(name).matches();
            if (isName(name) && !isRole && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    static boolean startsWithBy(String text) {
        return BY.matcher(text).lookingAt();
    }

    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    /// Whether a line begins with words that introduce an author and nothing else.
    static boolean startsWithLabel(String text) {
        return LABELLED.matcher(text).lookingAt();
    }

    /// Whether "by" stands after a date or a verb: `Posted on 7 August by Ann Berg`.
    static boolean hasInnerBy(String text) {
        Matcher inner = INNER_BY.matcher(text);
        return inner.find() && OF_BYLINE.matcher(text.substring(0, inner.start())).find();
    }

    private static String withoutBy(String text) {
        Matcher start = BY.matcher(text);
        if (start.lookingAt()) {
            return text.substring(start.end());
        }
        Matcher inner = INNER_BY.matcher(text);
        return hasInnerBy(text) && inner.find() ? text.substring(inner.end()) : text;
    }

    private static boolean isName(String name) {
        long letters = name.chars().filter(Character::isLetter).count();
        long words = name.chars().filter(letter -> letter == ' ').count() + 1;
        return name.length() <= MAX_LENGTH
                && letters >= 2
                && letters * 2 > name.length()
                && words <= MAX_WORDS
                && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT))
                && !name.contains("://")
                && !CalendarWords.isOne(name)
                && !isLabel(name);
    }
}
