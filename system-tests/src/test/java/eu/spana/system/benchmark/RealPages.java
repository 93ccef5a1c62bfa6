package eu.spana.system.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Pages as they stood on the web, one line of a batch each. They lie beside the repository where
/// there are any.
final class RealPages {
    private static final List<String> SETS = List.of("pages-by-type", "segments", "dates");

    private RealPages() {}

    /// Empty where there are none.
    static List<byte[]> lines(Path root) {
        List<byte[]> lines = new ArrayList<>();
        for (String set : SETS) {
            Path zip = root.resolve("../shared/collections/extraction/" + set + ".zip");
            if (Files.exists(zip)) {
                lines.addAll(linesIn(zip));
            }
        }
        return lines;
    }

    private static List<byte[]> linesIn(Path zip) {
        try (var file = new ZipFile(zip.toFile())) {
            List<byte[]> lines = new ArrayList<>();
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (entry.getName().endsWith(".html")) {
                    lines.add(line(file, entry));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] line(ZipFile file, ZipEntry entry) throws IOException {
        try (InputStream page = file.getInputStream(entry)) {
            String base64 = Base64.getEncoder().encodeToString(page.readAllBytes());
            String id = entry.getName().replaceAll("[^A-Za-z0-9.]", "-");
            return """
            {"id":"%s","contentType":"text/html","contentBase64":"%s"}
            """
                    .formatted(id, base64)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
