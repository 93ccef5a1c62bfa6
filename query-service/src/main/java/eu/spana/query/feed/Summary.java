package eu.spana.query.feed;

import eu.spana.query.execute.FoundDocument;
import eu.spana.query.execute.FoundDocument.Extract;

import java.util.List;
import java.util.stream.Collectors;

/// The extracts of a document as one text.
///
/// @param language BCP 47 code of its beginning
/// @param html says itself where it goes on in another language
record Summary(String language, String html) {

    static Summary of(FoundDocument document) {
        List<Extract> extracts = document.extracts();
        String language = extracts.isEmpty() ? document.language() : extracts.getFirst().language();
        return new Summary(
                language,
                extracts.stream()
                        .map(extract -> html(extract, language))
                        .collect(Collectors.joining(" … ")));
    }

    private static String html(Extract extract, String language) {
        return extract.language().equals(language)
                ? extract.text()
                : "<span lang=\"%s\">%s</span>".formatted(extract.language(), extract.text());
    }
}
