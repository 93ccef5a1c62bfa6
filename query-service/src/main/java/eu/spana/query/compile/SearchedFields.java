package eu.spana.query.compile;

import eu.spana.text.AnalysisSettings;

import java.util.ArrayList;
import java.util.List;

/// The fields that words are looked up in. Every language's field has the chain of its language, so
/// a word is searched as a word of each of them; the folded field holds every word as it stands,
/// stop words too.
///
/// @param languages to analyse a search for
/// @param names of all fields; any title and any body where no language is chosen
record SearchedFields(List<String> languages, List<String> names) {
    /// Words and names in any language and without accents.
    static final String FOLDED = AnalysisSettings.FOLDED;

    static final String TITLES = "title.";
    static final String BODIES = "body.";
    static final String PARTS = "parts.";

    private static final String TITLE_WEIGHT = "^3";

    /// @param chosen the only languages of interest, empty for all
    /// @param held what the index holds
    static SearchedFields in(List<String> chosen, List<String> held) {
        return chosen.isEmpty()
                ? new SearchedFields(held, names(List.of("*")))
                : new SearchedFields(chosen, names(chosen));
    }

    private static List<String> names(List<String> languages) {
        List<String> names = new ArrayList<>();
        for (String language : languages) {
            names.add(TITLES + language + TITLE_WEIGHT);
            names.add(BODIES + language);
        }
        names.add(FOLDED);
        return List.copyOf(names);
    }
}
