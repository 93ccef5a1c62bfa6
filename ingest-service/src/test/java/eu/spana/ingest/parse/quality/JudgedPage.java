package eu.spana.ingest.parse.quality;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

import eu.spana.ingest.parse.content.RawContent;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A web page, and what people found in it.
record JudgedPage(String id, RawContent html, Truth truth) {
    /// @param text all of the main content; null where only segments were judged
    /// @param with segments that the main content has
    /// @param without segments that it has not
    /// @param date ISO 8601, a day
    /// @param type article, listing, forum, product, documentation, service or collection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Truth(
            @Nullable String url,
            @Nullable String text,
            @JsonProperty("with") @Nullable List<String> with,
            @JsonProperty("without") @Nullable List<String> without,
            @Nullable String title,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    @Nullable List<String> author,
            @Nullable String date,
            @Nullable String type) {}

    /// The pages of a collection in the order of their ids.
    static List<JudgedPage> in(Path zip) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            List<JudgedPage> pages = new ArrayList<>();
            for (var entry : truths(file).entrySet()) {
                byte[] html = bytes(file, "pages/" + entry.getKey() + ".html");
                pages.add(
                        new JudgedPage(
                                entry.getKey(),
                                new RawContent(html, "text/html"),
                                entry.getValue()));
            }
            return pages;
        }
    }

    private static Map<String, Truth> truths(ZipFile file) throws IOException {
        return new JsonMapper()
                .readValue(
                        bytes(file, "truth.json"), new TypeReference<TreeMap<String, Truth>>() {});
    }

    private static byte[] bytes(ZipFile file, String name) throws IOException {
        ZipEntry entry = file.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is not in " + file.getName());
        }
        try (InputStream stream = file.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }
}
