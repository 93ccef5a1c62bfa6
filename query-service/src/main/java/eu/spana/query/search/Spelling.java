package eu.spana.query.search;

import eu.spana.query.compile.FoldedWord;
import eu.spana.query.execute.FoundDocument;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What was typed, with words that nobody writes in the spelling of those who write them.
final class Spelling {
    private static final Pattern MARKED = Pattern.compile("<mark>([^<]*)</mark>");

    private final String typed;
    private final Map<String, String> known = new HashMap<>();

    /// @param corrections typed words → how others write them
    Spelling(String typed, Map<String, String> corrections) {
        this.typed = typed;
        corrections.forEach((word, instead) ->
                FoldedWord.of(word).forEach(folded -> known.put(folded.term(), instead)));
    }

    /// The corrected words, with the accents that they have in a document: the index knows them
    /// without.
    String asIn(FoundDocument document) {
        Map<String, String> written = new HashMap<>();
        Stream.concat(Stream.of(document.markedTitle()), document.extractTexts().stream())
                .flatMap(extract -> MARKED.matcher(extract).results())
                .map(mark -> mark.group(1).toLowerCase(Locale.ROOT))
                .forEach(word ->
                        FoldedWord.of(word)
                                .forEach(folded -> written.putIfAbsent(folded.term(), word)));
        StringBuilder text = new StringBuilder(typed);
        for (FoldedWord word : FoldedWord.of(typed).reversed()) {
            String instead = known.get(word.term());
            if (instead != null) {
                text.replace(word.start(), word.end(), written.getOrDefault(instead, instead));
            }
        }
        return text.toString();
    }
}
