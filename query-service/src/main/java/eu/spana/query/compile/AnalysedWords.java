package eu.spana.query.compile;

import eu.spana.text.LuceneAnalyzers;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// What the analysis of a language makes of typed words, as the index will do it.
final class AnalysedWords {
    private AnalysedWords() {}

    /// The words that are more than stop words to the language.
    static List<TypedWord> telling(List<TypedWord> words, String language) {
        Analyzer analyzer = LuceneAnalyzers.search(language);
        return words.stream().filter(word -> !terms(analyzer, word.spelling()).isEmpty()).toList();
    }

    /// Lower case and no accents, and otherwise as typed.
    static List<String> folded(String text) {
        return terms(LuceneAnalyzers.folded(), text);
    }

    static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(SearchedFields.FOLDED, text)) {
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
