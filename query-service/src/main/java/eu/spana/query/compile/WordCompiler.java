package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;

import eu.spana.text.LuceneAnalyzers;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Words, phrases and beginnings of words → queries over the searched fields. The best field
/// counts, not the sum: a word that reads alike in ten languages is still one word.
final class WordCompiler {
    /// What the second-best fields add.
    private static final double TIE_BREAKER = 0.1;

    /// How far apart words may stand to count as near each other.
    private static final int NEAR = 8;

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

    Query phrase(String text) {
        return Query.of(query ->
                query.multiMatch(match ->
                        match.query(text)
                                .fields(fields.names())
                                .type(TextQueryType.Phrase)
                                .tieBreaker(TIE_BREAKER)));
    }

    Query prefix(String text) {
        List<String> terms = foldedTerms(text);
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

    /// Does not decide what is found; lifts documents that have the words close together.
    Query near(List<String> words) {
        return Query.of(query ->
                query.matchPhrase(match ->
                        match.field(SearchedFields.FOLDED)
                                .query(String.join(" ", words))
                                .slop(NEAR)));
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

    /// A query by prefix is not analysed by the index, so that is done here.
    private static List<String> foldedTerms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream =
                LuceneAnalyzers.folded().tokenStream(SearchedFields.FOLDED, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return terms;
    }
}
