package eu.spana.query.compile;

import eu.spana.query.execute.FoundDocument;
import eu.spana.text.Languages;

import org.springframework.web.util.HtmlUtils;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells in plain words which word of a search a document was found by: in which form, in which
/// part of it. Read off the marks in its text, so it says what a reader can see.
public final class WordMatches {
    private static final Pattern MARKED = Pattern.compile("<mark>(.*?)</mark>");

    private WordMatches() {}

    /// One sentence for each word of the search, in its order.
    ///
    /// @param known of the words when they were looked for
    public static List<String> of(
            SearchCriteria criteria, KnownText known, FoundDocument document) {
        List<String> sentences = new ArrayList<>();
        for (SearchedWord word : SearchedWord.of(TextParser.parse(criteria.text()), known)) {
            List<String> places = new ArrayList<>();
            document.marked().forEach((field, texts) -> places.addAll(places(word, field, texts)));
            sentences.add(
                    "“%s” %s"
                            .formatted(
                                    word.text(),
                                    places.isEmpty()
                                            ? "was not found in the text"
                                            : "was found " + String.join(", ", places)));
        }
        return sentences;
    }

    private static List<String> places(SearchedWord word, String field, List<String> texts) {
        String language = field.substring(field.indexOf('.') + 1);
        if (!Languages.isSupported(language)) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        texts.forEach(
                text -> MARKED.matcher(text).results().map(WordMatches::form).forEach(forms::add));
        String part = field.startsWith(SearchedFields.TITLES) ? "title" : "body";
        return forms.stream()
                .flatMap(form -> word.in(form, language).stream())
                .distinct()
                .map(how -> "%s in the %s (%s)".formatted(how, part, name(language)))
                .toList();
    }

    private static String form(MatchResult mark) {
        return HtmlUtils.htmlUnescape(mark.group(1)).toLowerCase(Locale.ROOT);
    }

    private static String name(String language) {
        return language.equals(Languages.UNDETERMINED)
                ? "language unknown"
                : Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
    }
}
