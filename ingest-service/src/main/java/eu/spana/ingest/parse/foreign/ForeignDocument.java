package eu.spana.ingest.parse.foreign;

import static java.util.Objects.requireNonNullElse;

import eu.spana.ingest.parse.fork.inside.PartParser;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A document as a fork read it, with the documents embedded in it, in their order.
record ForeignDocument(Metadata metadata, List<ForeignDocument> embedded) {

    /// Builds the tree that the fork's flat list describes.
    ///
    /// @param all the outermost document first
    static ForeignDocument of(List<Metadata> all) {
        Map<String, ForeignDocument> byPath = new HashMap<>();
        var outermost = new ForeignDocument(all.getFirst(), new ArrayList<>());
        List<ForeignDocument> others =
                all.stream()
                        .skip(1)
                        .map(each -> new ForeignDocument(each, new ArrayList<>()))
                        .toList();
        others.forEach(document -> byPath.put(document.path(), document));
        for (ForeignDocument document : others) {
            String path = document.path();
            String parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
            requireNonNullElse(byPath.get(parent), outermost).embedded().add(document);
        }
        byPath.values().forEach(document -> document.embedded().sort(ForeignDocument::byNumber));
        outermost.embedded().sort(ForeignDocument::byNumber);
        return outermost;
    }

    /// Media type without parameters; what the fork found, not what was declared.
    String type() {
        return first(Metadata.CONTENT_TYPE).split(";", 2)[0].strip();
    }

    /// The value; empty when there is none.
    String first(String name) {
        String value = metadata.get(name);
        return value == null ? "" : value.strip();
    }

    String first(Property property) {
        return first(property.getName());
    }

    List<String> all(Property property) {
        return Arrays.stream(metadata.getValues(property))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// A page or a text that the fork hands out as it is.
    Optional<byte[]> bytes() {
        return Optional.ofNullable(metadata.get(PartParser.BYTES))
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// XHTML; empty when nothing was read.
    String content() {
        return first(TikaCoreProperties.TIKA_CONTENT);
    }

    /// Whether any parser of the fork knows the type.
    boolean isRead() {
        return all(TikaCoreProperties.TIKA_PARSED_BY).stream()
                .noneMatch(parser -> parser.endsWith(".EmptyParser"));
    }

    private String path() {
        return first(TikaCoreProperties.EMBEDDED_ID_PATH);
    }

    private static int byNumber(ForeignDocument one, ForeignDocument other) {
        return Integer.compare(one.number(), other.number());
    }

    private int number() {
        Integer number = metadata.getInt(TikaCoreProperties.EMBEDDED_ID);
        return number == null ? 0 : number;
    }
}
