package eu.spana.index.schema;

import eu.spana.document.IndexName;
import eu.spana.index.feed.Feed;

/// Whether there is an index that this service may write to.
public sealed interface SchemaState {

    /// There is.
    ///
    /// @param uuid given by Elasticsearch at creation: an index that was deleted and created again,
    ///   or restored, under the same name has another one
    /// @param generation counts how often the log was replaced beneath this index
    record Present(IndexName index, String uuid, int generation) implements SchemaState {

        public Feed feed(boolean live) {
            return new Feed(index, uuid, generation, live);
        }
    }

    /// There is one, and only something is to be added to it: installing does that.
    ///
    /// @param meta what it remembers of itself
    record Incomplete(IndexName index, IndexMeta meta) implements SchemaState {}

    /// There is one that searches may go on to read, and that nothing may be written to any more. A
    /// rebuild makes one that fits.
    record Outdated(IndexName index, String reason) implements SchemaState {}

    /// Elasticsearch does not answer, or not yet.
    record Unreachable(String reason) implements SchemaState {}

    /// Someone has to do something: access denied, no alias, a newer schema.
    record Unfit(String reason) implements SchemaState {}
}
