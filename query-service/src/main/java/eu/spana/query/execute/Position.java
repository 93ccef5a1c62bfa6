package eu.spana.query.execute;

import co.elastic.clients.elasticsearch._types.FieldValue;

import java.util.List;

/// Where a page ends in the order of the hits.
///
/// @param values what the last hit was sorted by
public record Position(List<FieldValue> values) {}
