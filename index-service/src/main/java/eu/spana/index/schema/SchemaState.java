package eu.spana.index.schema;

import eu.spana.document.IndexName;

/// Whether there is an index that this service may write to.
public sealed interface SchemaState {

    /// There is.
    ///
    /// @param uuid given by Elasticsearch at creation: an index that was deleted and created again,
    ///   or restored, under the same name has another one
    record Present(IndexName index, String uuid) implements SchemaState {}

    /// There is one, and only something is to be added to it: installing does that.
    ///
    /// @param olderSchema otherwise it only lacks its own write alias
    record Incomplete(IndexName index, boolean olderSchema) implements SchemaState {}

    /// Elasticsearch does not answer, or not yet.
    record Unreachable(String reason) implements SchemaState {}

    /// Someone has to do something: access denied, no alias, another schema.
    record Unfit(String reason) implements SchemaState {}
}
