package eu.spana.query.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class PageLinksTest {
    private final PageLinks links = new PageLinks(given());

    @Test
    void addAndTakeAwayOneValue() {
        assertThat(links.with("tag", "a&b {c}"))
                .isEqualTo("/?q=x%20%2B%20y&site=a.example&site=b.example&tag=a%26b%20%7Bc%7D");
        assertThat(links.without("site", "a.example")).isEqualTo("/?q=x%20%2B%20y&site=b.example");
    }

    @Test
    void leadToTheFirstPageUnlessTheyLeadToTheNext() {
        assertThat(links.firstPage()).doesNotContain("cursor");
        assertThat(links.sortedBy("oldest")).doesNotContain("cursor").endsWith("&sort=oldest");
        assertThat(links.nextPage("new")).endsWith("&cursor=new");
    }

    @Test
    void takeAPeriodInsteadOfTheDatesBefore() {
        assertThat(links.between("2010", "2019")).endsWith("&from=2010&to=2019");
        assertThat(links.without(PageLinks.DATES)).doesNotContain("from=", "to=");
    }

    @Test
    void leadToAllThatIsFoundInOtherForms() {
        Map<String, String[]> given = given();
        given.put("sort", new String[] {"oldest"});
        for (String ofAPage : List.of("size", "facets", "timeline", "explain")) {
            given.put(ofAPage, new String[] {"1"});
        }
        PageLinks page = new PageLinks(given);
        String found = "?q=x%20%2B%20y&site=a.example&site=b.example";
        assertThat(page.feed()).isEqualTo("/api/v1/search.atom" + found);
        assertThat(page.export("csv"))
                .isEqualTo("/api/v1/search/export" + found + "&sort=oldest&format=csv&bom=true");
    }

    @Test
    void keepTheWordsAlone() {
        assertThat(links.wordsOnly()).isEqualTo("/?q=x%20%2B%20y");
    }

    @Test
    void sendEverythingElseAlongWithAForm() {
        assertThat(links.fields(List.of("q")))
                .containsExactly(
                        new PageLinks.Field("site", "a.example"),
                        new PageLinks.Field("site", "b.example"));
        assertThat(links.fields(List.of("site")))
                .containsExactly(new PageLinks.Field("q", "x + y"));
    }

    private static Map<String, String[]> given() {
        Map<String, String[]> given = new LinkedHashMap<>();
        given.put("q", new String[] {"x + y"});
        given.put("site", new String[] {"a.example", "b.example"});
        given.put("from", new String[] {""});
        given.put("cursor", new String[] {"old"});
        return given;
    }
}
