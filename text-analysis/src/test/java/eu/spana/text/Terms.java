package eu.spana.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a text becomes.
final class Terms {

    private Terms() {}

    static List<String> of(Analyzer analyzer, String text) {
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            List<String> terms = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> indexed(String language, String text) {
        return of(LuceneAnalyzers.index(language), text);
    }

    static List<String> searched(String language, String text) {
        return of(LuceneAnalyzers.search(language), text);
    }

    /// True if a query for the one word finds a text of the other.
    static boolean finds(String language, String query, String text) {
        Set<String> terms = new LinkedHashSet<>(searched(language, query));
        return !terms.isEmpty() && indexed(language, text).containsAll(terms);
    }
}
