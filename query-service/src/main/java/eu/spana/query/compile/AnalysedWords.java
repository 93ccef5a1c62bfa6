package eu.spana.query.compile;

import eu.spana.text.LuceneAnalyzers;
import eu.spana.text.QuestionWords;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the analysis of a language makes of typed words, as the index will do it.
final class AnalysedWords {
    private AnalysedWords() {}

    /// The words that are more than stop words to the language; of a question those that it is
    /// about.
    static List<TypedWord> telling(List<TypedWord> words, String language) {
        Analyzer analyzer = LuceneAnalyzers.search(language);
        List<TypedWord> telling =
                words.stream().filter(word -> !terms(analyzer, word.spelling()).isEmpty()).toList();
        if (words.size() < WordTexts.QUESTION) {
            return telling;
        }
        List<TypedWord> subject =
                telling.stream().filter(word -> !isOfQuestions(word, language)).toList();
        return subject.isEmpty() ? telling : subject;
    }

    /// What is all capitals is a name: WHO.
    private static boolean isOfQuestions(TypedWord word, String language) {
        String text = word.text();
        boolean name = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        return !name && QuestionWords.has(language, text.toLowerCase(Locale.ROOT));
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
