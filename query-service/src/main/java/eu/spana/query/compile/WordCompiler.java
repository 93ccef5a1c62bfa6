package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;

import java.util.List;

/// Words, phrases and beginnings of words → queries over the searched fields. The best field
/// counts, not the sum: a word that reads alike in ten languages is still one word.
final class WordCompiler {
    /// What the second-best fields add.
    private static final double TIE_BREAKER = 0.1;

    /// Words that a beginning after other words may stand for.
    private static final int MAX_EXPANSIONS = 200;

    private final SearchedFields fields;

    WordCompiler(SearchedFields fields) {
        this.fields = fields;
    }

    /// What has punctuation inside, such as `CVE-2021-44228`, keeps its parts together.
    Query word(String text) {
        return text.codePoints().allMatch(WordCompiler::isWordCharacter)
                ? anyForm(text)
                : phrase(text);
    }

    /// Exactly these word forms next to each other, whatever their accents.
    Query exactly(String text) {
        return Query.of(query ->
                query.matchPhrase(match -> match.field(SearchedFields.FOLDED).query(text)));
    }

    /// Any forms of the words next to each other.
    Query phrase(String text) {
        return Query.of(query ->
                query.multiMatch(match ->
                        match.query(text)
                                .fields(fields.names())
                                .type(TextQueryType.Phrase)
                                .tieBreaker(TIE_BREAKER)));
    }

    Query prefix(String text) {
        List<String> terms = AnalysedWords.folded(text);
        if (terms.isEmpty()) {
            return word(text);
        }
        if (terms.size() == 1) {
            return Query.of(query ->
                    query.prefix(
                            prefix -> prefix.field(SearchedFields.FOLDED).value(terms.getFirst())));
        }
        return Query.of(query ->
                query.matchPhrasePrefix(match ->
                        match.field(SearchedFields.FOLDED)
                                .query(text)
                                .maxExpansions(MAX_EXPANSIONS)));
    }

    private Query anyForm(String text) {
        return Query.of(query ->
                query.multiMatch(match ->
                        match.query(text)
                                .fields(fields.names())
                                .type(TextQueryType.BestFields)
                                .operator(Operator.And)
                                .tieBreaker(TIE_BREAKER)));
    }

    private static boolean isWordCharacter(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
