package eu.spana.engines;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.text.AnalysisSettings;
import eu.spana.text.Languages;
import eu.spana.text.LuceneAnalyzers;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The index and the matcher of saved searches must build the same terms from the same text.
@ExtendWith(ElasticsearchExtension.class)
class TextAnalysisIT {

    private static final String INDEX = "text-analysis";

    /// Compounds, elisions, accents, capitals and endings of many languages at once.
    private static final String TEXT =
            """
            Cyberattackerna mot sjukhusens datasystem; Sicherheitslücken im Rechenzentrum; l'attaque \
            d'un hôpital; dell'attacco informatico; kyberhyökkäyksiä tietoverkoissa; cyberbeveiliging; \
            zsarolóvírusok; кибератаките срещу болниците; οι κυβερνοεπιθέσεις; útoky na nemocnice; \
            The attackers' ransomware encrypted 3 hospitals; Malmström; Straße; Cybersikkerhed; \
            küberrünnakute; kiberuzbrukumi; kibernetinės atakos; ataki hakerskie; t-attakk; hAthair; \
            dataangrepene; İstanbul'da saldırıları; кибератаками на больницы; об'єкти кібератаками; \
            الهجمات على المستشفيات
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private static URI index;

    @BeforeAll
    static void createIndex(ElasticsearchEngine engine) throws Exception {
        index = engine.uri().resolve("/" + INDEX);
        send("PUT", "", Map.of("settings", Map.of("analysis", AnalysisSettings.asMap())));
    }

    static List<String> languages() {
        return Languages.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void elasticsearchAndLuceneIndexTheSameTerms(String language) throws Exception {
        assertThat(elasticsearch(AnalysisSettings.indexAnalyzer(language)))
                .isEqualTo(lucene(LuceneAnalyzers.index(language)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void elasticsearchAndLuceneSearchTheSameTerms(String language) throws Exception {
        assertThat(elasticsearch(AnalysisSettings.searchAnalyzer(language)))
                .isEqualTo(lucene(LuceneAnalyzers.search(language)));
    }

    static List<String> compounding() {
        return Languages.compounding();
    }

    @ParameterizedTest
    @MethodSource("compounding")
    void elasticsearchAndLuceneCutWordsIntoTheSameParts(String language) throws Exception {
        assertThat(elasticsearch(AnalysisSettings.partsAnalyzer(language)))
                .isEqualTo(lucene(LuceneAnalyzers.parts(language)));
    }

    private static List<String> elasticsearch(String analyzer) throws Exception {
        var answer = send("POST", "/_analyze", Map.of("analyzer", analyzer, "text", TEXT));
        return JSON.readTree(answer)
                .get("tokens")
                .valueStream()
                .map(token -> token.get("token").asString())
                .toList();
    }

    private static List<String> lucene(Analyzer analyzer) throws IOException {
        var terms = new ArrayList<String>();
        try (var tokens = analyzer.tokenStream("body", TEXT)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }

    private static String send(String method, String path, Map<String, ?> body) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(index + path))
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                HttpRequest.BodyPublishers.ofByteArray(
                                        JSON.writeValueAsBytes(body)))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return response.body();
        }
    }
}
