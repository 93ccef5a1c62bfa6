package eu.spana.ingest.parse.samples;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives, and formats that are archives inside.
public final class PackedSamples {
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private PackedSamples() {}

    /// The entries in their order.
    ///
    /// @param entries by path; a path that ends with a slash is a folder
    public static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] tar(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                var header = new TarArchiveEntry(entry.getKey());
                header.setSize(entry.getValue().length);
                tar.putArchiveEntry(header);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] odt(String title, String text) {
        String names =
                "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'";
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "meta.xml",
                utf8(
                        "<office:document-meta %s><office:meta><dc:title>%s</dc:title></office:meta></office:document-meta>"
                                .formatted(names, title)));
        entries.put(
                "content.xml",
                utf8(
                        "<office:document-content %s><office:body><office:text><text:p>%s</text:p></office:text></office:body></office:document-content>"
                                .formatted(names, text)));
        return typed(ODT, entries);
    }

    public static byte[] epub(String title, String... chapters) {
        var manifest = new StringBuilder();
        var spine = new StringBuilder();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "META-INF/container.xml",
                utf8(
                        "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'"
                                + " version='1.0'><rootfiles><rootfile full-path='book.opf'"
                                + " media-type='application/oebps-package+xml'/>"
                                + "</rootfiles></container>"));
        for (int number = 0; number < chapters.length; number++) {
            manifest.append(
                    "<item id='c%1$d' href='c%1$d.xhtml' media-type='application/xhtml+xml'/>"
                            .formatted(number));
            spine.append("<itemref idref='c%d'/>".formatted(number));
            entries.put(
                    "c%d.xhtml".formatted(number),
                    utf8(
                            "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>%s</p></body></html>"
                                    .formatted(chapters[number])));
        }
        entries.put(
                "book.opf",
                utf8(
                        "<package xmlns='http://www.idpf.org/2007/opf'><metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>%s</dc:title></metadata><manifest>%s</manifest><spine>%s</spine></package>"
                                .formatted(title, manifest, spine)));
        return typed("application/epub+zip", entries);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// States its type in a first entry that is not compressed.
    static byte[] typed(String type, Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            byte[] stated = utf8(type);
            var checksum = new CRC32();
            checksum.update(stated);
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(stated.length);
            first.setCrc(checksum.getValue());
            zip.putNextEntry(first);
            zip.write(stated);
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
