package eu.spana.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.query.compile.FacetField;
import eu.spana.query.compile.SearchCriteria;
import eu.spana.query.compile.Sort;
import eu.spana.query.parameter.InvalidParameter;
import eu.spana.query.parameter.UnknownParameters;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

class CriteriaReaderTest {

    @Test
    void hasDefaults() {
        SearchCriteria criteria = CriteriaReader.read(Map.of());
        assertThat(criteria.text()).isEmpty();
        assertThat(criteria.sort()).isEqualTo(Sort.NEWEST);
        assertThat(criteria.size()).isEqualTo(10);
        assertThat(criteria.cursor()).isNull();
        assertThat(criteria.facets()).isEqualTo(EnumSet.allOf(FacetField.class));
    }

    @Test
    void sortsByRelevanceWhenThereAreWords() {
        assertThat(read("q", "x").sort()).isEqualTo(Sort.RELEVANCE);
        assertThat(read("q", "kind:speech OR x").sort()).isEqualTo(Sort.RELEVANCE);
        assertThat(read("q", "lang:sv -x after:2012 ???").sort()).isEqualTo(Sort.NEWEST);
    }

    @Test
    void readsFiltersInOneOrderWhateverTheirOrder() {
        SearchCriteria one = read("site", "b.example", "A.example", "b.example");
        assertThat(one).isEqualTo(read("site", "a.example", "b.example"));
        assertThat(one.filters().chosen(FacetField.SITE)).containsExactly("a.example", "b.example");
    }

    @Test
    void readsTheFacetsThatAreAskedFor() {
        assertThat(read("facets", "kind,site", "year").facets())
                .containsExactly(FacetField.SITE, FacetField.KIND, FacetField.YEAR);
        assertThat(read("facets", "none").facets()).isEmpty();
    }

    @Test
    void namesWhatIsUnknown() {
        assertThatExceptionOfType(UnknownParameters.class)
                .isThrownBy(
                        () -> CriteriaReader.read(Map.of("b", new String[0], "A", new String[0])))
                .satisfies(refusal -> {
                    assertThat(refusal.unknown()).isEqualTo(List.of("A", "b"));
                    assertThat(refusal.known()).contains("q", "not.year", "facets");
                });
    }

    @Test
    void boundsTheValuesOfOneFilter() {
        String[] many = new String[51];
        for (int i = 0; i < many.length; i++) {
            many[i] = "tag" + i;
        }
        assertThatExceptionOfType(InvalidParameter.class).isThrownBy(() -> read("tag", many));
    }

    private static SearchCriteria read(String name, String... values) {
        return CriteriaReader.read(Map.of(name, values));
    }
}
