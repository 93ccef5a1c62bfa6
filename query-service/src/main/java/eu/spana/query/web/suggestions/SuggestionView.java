package eu.spana.query.web.suggestions;

import org.jspecify.annotations.Nullable;

/// One thing that can be chosen instead of typing on.
///
/// @param text what is chosen
/// @param language BCP 47 code of the text; absent where it is unknown
/// @param sort what sort of thing it is, in words; empty for words
/// @param link where it leads
record SuggestionView(String text, @Nullable String language, String sort, String link) {}
