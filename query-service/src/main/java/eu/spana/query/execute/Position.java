package eu.spana.query.execute;

import co.elastic.clients.elasticsearch._types.FieldValue;

import java.util.List;

/// Where a page ends.
///
/// @param pointInTime the view of the index that the page was made from
/// @param values what the last hit was sorted by
public record Position(String pointInTime, List<FieldValue> values) {}
