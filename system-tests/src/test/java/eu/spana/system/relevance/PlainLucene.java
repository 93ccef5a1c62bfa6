package eu.spana.system.relevance;

import eu.spana.system.relevance.TestCollection.Text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// What anybody gets from Lucene in ten lines: BM25 over title and body in one field, with the
/// language's own analyzer; any of the words will do.
final class PlainLucene implements Ranking {
    private static final String TEXT = "text";
    private static final String ID = "id";
    private static final BM25Similarity BM25 = new BM25Similarity(1.2f, 0.75f);

    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    PlainLucene(String language, List<Text> documents) {
        analyzer = PlainAnalyzers.of(language);
        try {
            searcher = new IndexSearcher(DirectoryReader.open(index(documents)));
            searcher.setSimilarity(BM25);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ByteBuffersDirectory index(List<Text> documents) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(BM25);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Text text : documents) {
                Document document = new Document();
                document.add(new StringField(ID, text.id(), Field.Store.YES));
                document.add(new TextField(TEXT, text.whole(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return directory;
    }

    @Override
    public List<String> rank(String topic) {
        try {
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query(topic), Measures.RECALL_DEPTH).scoreDocs) {
                ids.add(searcher.storedFields().document(hit.doc).get(ID));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(String topic) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream stream = analyzer.tokenStream(TEXT, topic)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                query.add(
                        new TermQuery(new Term(TEXT, term.toString())), BooleanClause.Occur.SHOULD);
            }
            stream.end();
        }
        return query.build();
    }
}
