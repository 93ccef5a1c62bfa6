package eu.spana.query.search;

import eu.spana.query.compile.FacetField;
import eu.spana.query.compile.Filters;
import eu.spana.query.compile.Period;
import eu.spana.query.compile.SearchCriteria;
import eu.spana.query.compile.Sort;
import eu.spana.query.parameter.InvalidParameter;
import eu.spana.query.parameter.Parameters;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The parameters of a request → criteria. Nothing is guessed: what is not understood is refused
/// with an [eu.spana.query.parameter.UnknownParameters] or [InvalidParameter].
public final class CriteriaReader {
    static final int DEFAULT_SIZE = 10;
    static final int MAX_SIZE = 100;

    /// Any-of values of one filter; more are a sign of a machine gone wrong.
    private static final int MAX_VALUES = 50;

    private static final String EXCLUSION = "not.";
    private static final String NO_FACETS = "none";

    private static final List<String> KNOWN =
            Stream.of(
                            Stream.of("q"),
                            facetNames(),
                            facetNames().map(EXCLUSION::concat),
                            Stream.of(
                                    "from",
                                    "to",
                                    "sort",
                                    "size",
                                    "cursor",
                                    "facets",
                                    "missing",
                                    "timeline",
                                    "recency",
                                    "explain"))
                    .flatMap(names -> names)
                    .toList();

    /// What shapes a page of hits and says nothing of what is found.
    public static final List<String> OF_A_PAGE =
            List.of("size", "cursor", "facets", "timeline", "explain");

    private CriteriaReader() {}

    static SearchCriteria read(Map<String, String[]> given) {
        return read(Parameters.of(given, KNOWN));
    }

    /// For everything that is found: without what shapes a page of hits.
    ///
    /// @param more parameters that are known besides
    public static SearchCriteria readWithoutPage(Map<String, String[]> given, List<String> more) {
        List<String> known =
                Stream.concat(
                                KNOWN.stream().filter(name -> !OF_A_PAGE.contains(name)),
                                more.stream())
                        .toList();
        return read(Parameters.of(given, known));
    }

    private static SearchCriteria read(Parameters parameters) {
        String text = parameters.single("q").orElse("");
        return new SearchCriteria(
                text,
                filters(parameters),
                sort(parameters, text),
                parameters.count("size", DEFAULT_SIZE, MAX_SIZE),
                parameters.single("cursor").orElse(null),
                facets(parameters),
                parameters.flag("timeline"),
                recency(parameters),
                parameters.flag("explain"));
    }

    private static Filters filters(Parameters parameters) {
        return new Filters(
                values(parameters, ""),
                values(parameters, EXCLUSION),
                missing(parameters),
                period(parameters, "from"),
                period(parameters, "to"));
    }

    private static Map<FacetField, List<String>> values(Parameters parameters, String prefix) {
        Map<FacetField, List<String>> values = new EnumMap<>(FacetField.class);
        for (FacetField field : FacetField.values()) {
            String name = prefix + field.parameter();
            List<String> given =
                    parameters.all(name).stream().map(field::normal).distinct().sorted().toList();
            if (given.size() > MAX_VALUES) {
                throw new InvalidParameter(name, "given at most " + MAX_VALUES + " times");
            }
            if (!given.stream().allMatch(field::accepts)) {
                throw new InvalidParameter(name, field.allowed());
            }
            if (!given.isEmpty()) {
                values.put(field, given);
            }
        }
        return values;
    }

    private static @Nullable Period period(Parameters parameters, String name) {
        return parameters
                .single(name)
                .map(text ->
                        Period.parse(text)
                                .orElseThrow(() -> new InvalidParameter(name, Period.ALLOWED)))
                .orElse(null);
    }

    private static boolean recency(Parameters parameters) {
        String given = parameters.single("recency").orElse("on");
        if (!given.equals("on") && !given.equals("off")) {
            throw new InvalidParameter("recency", "on or off");
        }
        return given.equals("on");
    }

    private static Sort sort(Parameters parameters, String text) {
        return parameters
                .single("sort")
                .map(name ->
                        Sort.of(name)
                                .orElseThrow(() ->
                                        new InvalidParameter("sort", oneOf(Sort.parameters()))))
                .orElse(Sort.forText(text));
    }

    private static Set<FacetField> facets(Parameters parameters) {
        List<String> names =
                parameters.all("facets").stream()
                        .flatMap(list -> Arrays.stream(list.split(",")))
                        .map(String::strip)
                        .toList();
        if (names.isEmpty()) {
            return EnumSet.allOf(FacetField.class);
        }
        Set<FacetField> facets = EnumSet.noneOf(FacetField.class);
        if (names.equals(List.of(NO_FACETS))) {
            return facets;
        }
        for (String name : names) {
            facets.add(FacetField.of(name).orElseThrow(CriteriaReader::badFacets));
        }
        return facets;
    }

    private static Set<FacetField> missing(Parameters parameters) {
        Set<FacetField> missing = EnumSet.noneOf(FacetField.class);
        for (String name : parameters.all("missing")) {
            missing.add(
                    FacetField.of(name)
                            .filter(FacetField::canBeMissing)
                            .orElseThrow(CriteriaReader::badMissing));
        }
        return missing;
    }

    private static InvalidParameter badMissing() {
        List<String> names =
                Arrays.stream(FacetField.values())
                        .filter(FacetField::canBeMissing)
                        .map(FacetField::parameter)
                        .toList();
        return new InvalidParameter("missing", oneOf(names));
    }

    private static InvalidParameter badFacets() {
        return new InvalidParameter(
                "facets",
                "'" + NO_FACETS + "' or any of " + String.join(", ", facetNames().toList()));
    }

    private static String oneOf(List<String> names) {
        return "one of " + String.join(", ", names);
    }

    private static Stream<String> facetNames() {
        return Arrays.stream(FacetField.values()).map(FacetField::parameter);
    }
}
