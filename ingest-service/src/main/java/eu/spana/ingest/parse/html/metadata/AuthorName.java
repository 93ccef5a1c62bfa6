package eu.spana.ingest.parse.html.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes names out of a byline: without "by", roles, dates and addresses.
final class AuthorName {
    private static final int MAX_LENGTH = 70;
    private static final int MAX_WORDS = 7;
    private static final int MAX_NAMES = 20;

    /// "By" in the languages of the platform, also with a verb: `Written by`, `Geschrieben von`.
    private static final String BY_WORDS =
            "by|av|von|vom|par|por|di|da|door|af|od|от|autor(?:in|es|a)?|author(?:s|\\(s\\))?|auteur(?:e|s)?|författare|forfatter|kirjoittanut|kirjoittaja|teksti|text|tekst|words|szerző|írta|από|του|συντάκτης|napsal|napísal|autoři|przez|de"
                + " la|scris"
                + " de|napisao|piše|napisal|avtor|rakstīja|raksta|autors|parašė|autorius|автор|автори|автора|yazan|yazar|ле|minn|le|بقلم|kommentar"
                + " von|redaktion|redaktör|reporter|journalist|skribent|foto och text|text och"
                + " foto|posted|geplaatst|gepostet";

    private static final Pattern BY =
            Pattern.compile(
                    "(?iu)^(?:(?:story|article|guest"
                        + " post|reviewed|medically|written|posted|published|created|reported|submitted|words|von|ein|artikel|beitrag|geschrieben|verfasst|veröffentlicht|erstellt"
                        + "|écrit|publié|rédigé|escrito|publicado|redactado|scritto|pubblicato|geschreven|skriven|skrevet|publicerad|udgivet)\\s{1,3}){0,2}"
                        + "(?:"
                            + BY_WORDS
                            + ")(?:\\s{0,3}[:：|/-]\\s{0,3}|\\s{1,3})");

    private static final Pattern LABEL =
            Pattern.compile("(?iu)^(?:" + BY_WORDS + "|written|posted)\\s{0,3}[:：]?$");

    private static final Pattern END =
            Pattern.compile(
                    "(?iu)\\s*(?:[|•·–—►(\\[<@]|\\s-\\s|\\bupdated?\\b|\\bpublished\\b|\\bon\\b\\s|\\bam\\b\\s\\d|\\bum\\b\\s\\d|\\bposted\\b|\\bin\\b\\s|\\bfollow\\b|https?:|www\\.|\\d{1,2}[./-]\\d|\\d{4}|\\d{1,2}\\s|\\d+:).*");

    private static final Pattern SEVERAL =
            Pattern.compile(
                    "\\s*(?:[,;/]|\\s&\\s|\\s\\+\\s|\\s(?:and|och|und|et|y|e|en|og|ja|és|a|i|oraz|ir|un|in|și|и|й|та|και|agus|u|ve|with|mit)\\s)\\s*");

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
                    "staff",
                    "default",
                    "website",
                    "web",
                    "profile",
                    "view profile",
                    "redaktionen",
                    "about the author",
                    "follow",
                    "contact",
                    "more",
                    "read more",
                    "comments",
                    "redaktør",
                    "redaktör");

    private static final Pattern ROLE =
            Pattern.compile(
                    "(?iu).*(?:\\b(?:editor|reporter|writer|correspondent|director|manager|founder|ceo|cto|journalist|journalistin|redakteur|redakteurin|redaktör|redaktor|reporterin|professor|analyst|contributor|columnist|specialist|expert|officer|president|head"
                        + " of|senior|staff|m\\.?d\\.?|ph\\.?d\\.?|rd|cpa|jr\\.?|photograph|fotograf|follow|min"
                        + " read|minutes?|views?)\\b).*");

    private AuthorName() {}

    /// The names in a byline or in what a page states as its author, in their order.
    static List<String> in(String text) {
        String tidy = Spaces.tidy(text);
        if (tidy.length() > MAX_LENGTH * MAX_NAMES) {
            return List.of();
        }
        String plain = withoutBy(tidy);
        String cut = END.matcher(plain).replaceFirst("");
        List<String> names = new ArrayList<>();
        for (String part : SEVERAL.split(cut.isBlank() ? "" : cut, MAX_NAMES)) {
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

    private static String withoutBy(String text) {
        return BY.matcher(text).replaceFirst("");
    }

    static boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        long letters = name.chars().filter(Character::isLetter).count();
        return name.length() <= MAX_LENGTH
                && letters >= 2
                && letters * 2 > name.length()
                && Arrays.asList(name.split(" ", -1)).size() <= MAX_WORDS
                && !NO_NAMES.contains(lower)
                && !name.contains("://")
                && !name.contains("@")
                && !isLabel(name);
    }
}
