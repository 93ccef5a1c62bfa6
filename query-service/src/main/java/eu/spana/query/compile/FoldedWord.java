package eu.spana.query.compile;

import eu.spana.text.LuceneAnalyzers;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A word as the folded fields of the index hold it, without case and accents.
///
/// @param start where it begins in the text
/// @param end where it ends in the text
public record FoldedWord(String term, int start, int end) {

    /// The words of a text in their order.
    public static List<FoldedWord> of(String text) {
        List<FoldedWord> words = new ArrayList<>();
        try (TokenStream stream = LuceneAnalyzers.folded().tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(
                        new FoldedWord(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return words;
    }
}
