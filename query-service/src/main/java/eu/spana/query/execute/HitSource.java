package eu.spana.query.execute;

import eu.spana.document.Published;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// The part of a document's source that hits are made of.
record HitSource(
        String id,
        long version,
        @Nullable String url,
        @Nullable String site,
        String kind,
        @Nullable List<String> languages,
        @Nullable Map<String, String> title,
        @Nullable Published published,
        @Nullable List<String> authors,
        @Nullable List<String> tags) {}
