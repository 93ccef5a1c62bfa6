package eu.spana.query.compile;

import eu.spana.text.AnalysisSettings;

import java.util.ArrayList;
import java.util.List;

/// The fields that words are looked up in. Every language's field has the chain of its language, so
/// a word is searched as a word of each of them; the folded field holds every word as it stands,
/// stop words too.
record SearchedFields(List<String> names) {
    /// Words and names in any language and without accents.
    static final String FOLDED = AnalysisSettings.FOLDED;

    static final String TITLES = "title.";
    static final String BODIES = "body.";

    /// A guess until relevance is measured.
    private static final String TITLE_WEIGHT = "^3";

    private static final SearchedFields EVERY_LANGUAGE = of(List.of("*"));

    /// @param languages the only ones of interest, empty for all
    static SearchedFields in(List<String> languages) {
        return languages.isEmpty() ? EVERY_LANGUAGE : of(languages);
    }

    private static SearchedFields of(List<String> languages) {
        List<String> names = new ArrayList<>();
        for (String language : languages) {
            names.add(TITLES + language + TITLE_WEIGHT);
            names.add(BODIES + language);
        }
        names.add(FOLDED);
        return new SearchedFields(List.copyOf(names));
    }
}
