package eu.spana.query.lookup;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentBuilder;
import eu.spana.document.Visibility;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;

@QueryIntegrationTest
class SimilarControllerIT {
    private static final String FERRY =
            "The ferry company could not sell tickets after ransomware had locked its computers.";
    private static final String BANK = "A bank warns of text messages that ask for passwords.";

    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {
        index.holds(
                about("ferry", FERRY),
                about("ferry-again", "Again: " + FERRY + " It was the second time this year."),
                about("ferry-briefly", "Ransomware locked the computers of a ferry company."),
                about("ferry-restricted", FERRY).visibility(Visibility.RESTRICTED),
                about("ferry-removed", FERRY),
                about("bank", BANK),
                about("bank-again", "Police warn too: " + BANK),
                article("farja").text("sv", "Färja", "Färjan kunde inte sälja biljetter."),
                article("empty"));
        index.holdsRemovalOf("ferry-removed");
    }

    @Test
    void areAboutTheSameAndNeverTheDocumentItself() {
        assertThat(similarTo("ferry")).containsExactlyInAnyOrder("ferry-again", "ferry-briefly");
        assertThat(similarTo("bank")).containsExactly("bank-again");
    }

    @Test
    void areNoMoreThanAskedFor() {
        assertThat(similarTo("ferry?size=1")).hasSize(1);
    }

    @Test
    void areNoneWhereNothingIsAlike() {
        assertThat(similarTo("farja")).isEmpty();
        assertThat(similarTo("empty")).isEmpty();
    }

    @Test
    void haveTheShapeOfHits() {
        JsonNode answer =
                QueryApi.json(api.get("/api/v1/documents/ferry/similar")).get("hits").get(0);
        assertThat(answer.get("title").asString()).isEqualTo("News");
        assertThat(answer.get("kind").asString()).isEqualTo("article");
        assertThat(answer.get("score").asDouble()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "nobody/similar,404", "ferry-restricted/similar,404", "ferry-removed/similar,404",
        "ferry/similar?size=0,400", "ferry/similar?size=21,400", "ferry/similar?page=1,400"
    })
    void areRefusedAsTheDocumentIs(String path, int status) {
        HttpResponse<String> response = api.get("/api/v1/documents/" + path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(QueryApi.json(response).get("type").asString()).startsWith("urn:spana:problem:");
    }

    private List<String> similarTo(String idAndParameters) {
        int end = (idAndParameters + "?").indexOf('?');
        String path =
                idAndParameters.substring(0, end) + "/similar" + idAndParameters.substring(end);
        return QueryApi.ids(QueryApi.json(api.get("/api/v1/documents/" + path)));
    }

    private static DocumentBuilder about(String id, String body) {
        return article(id).text("en", "News", body);
    }
}
