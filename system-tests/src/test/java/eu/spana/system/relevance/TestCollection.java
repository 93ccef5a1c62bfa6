package eu.spana.system.relevance;

import java.util.List;
import java.util.Map;

/// Documents of one language, questions about them, and the right answers.
///
/// @param name of the folder, with the set of topics where there are several
/// @param folder what is loaded; several collections may share one
/// @param language of the documents that are searched
/// @param topics text by id
record TestCollection(
        String name,
        String folder,
        String language,
        List<Text> documents,
        Map<String, String> topics,
        Judgements judgements) {

    /// One document of a folder.
    record Text(String id, String title, String text, String language) {

        /// Title and text as one.
        String whole() {
            return (title + " " + text).strip();
        }
    }
}
