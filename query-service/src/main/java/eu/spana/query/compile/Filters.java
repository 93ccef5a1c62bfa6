package eu.spana.query.compile;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a found document must and must not be.
///
/// @param chosen any of the values of each field; no field has an empty list
/// @param excluded none of the values of each field; no field has an empty list
/// @param missing fields that may have no value at all, beside those chosen
/// @param from published in this period or later
/// @param to published in this period or earlier
public record Filters(
        Map<FacetField, List<String>> chosen,
        Map<FacetField, List<String>> excluded,
        Set<FacetField> missing,
        @Nullable Period from,
        @Nullable Period to) {
    public static final Filters NONE = new Filters(Map.of(), Map.of(), Set.of(), null, null);

    /// The chosen values of a field, empty when it is not narrowed.
    public List<String> chosen(FacetField field) {
        return chosen.getOrDefault(field, List.of());
    }
}
