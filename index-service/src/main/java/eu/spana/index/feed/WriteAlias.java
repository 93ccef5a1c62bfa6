package eu.spana.index.feed;

import eu.spana.document.IndexName;

/// The alias that one physical index has for itself, and that bulk requests name. It goes when the
/// index goes, and with `require_alias` no write brings a deleted index back, without mappings.
public record WriteAlias(String value) {

    public static WriteAlias of(IndexName index) {
        return new WriteAlias(index + "-write");
    }

    @Override
    public String toString() {
        return value;
    }
}
