package eu.spana.ingest.parse.samples;

import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Office files in the formats of before 2007. There is no Word file: nothing writes one from
/// scratch.
public final class OldOfficeSamples {
    /// Tags of a message's properties ([MS-OXPROPS]), as text in UTF-16.
    private static final String SUBJECT = "__substg1.0_0037001F";

    private static final String SENDER = "__substg1.0_0C1A001F";
    private static final String BODY = "__substg1.0_1000001F";
    private static final String PROPERTIES = "__properties_version1.0";

    /// A header of zeros, and no property of fixed length.
    private static final int HEADER = 32;

    private OldOfficeSamples() {}

    public static byte[] xls(String... cells) {
        return OfficeSamples.sheet(new HSSFWorkbook(), cells);
    }

    public static byte[] ppt(String... slides) {
        try (var show = new HSLFSlideShow();
                var bytes = new ByteArrayOutputStream()) {
            for (String text : slides) {
                show.createSlide().createTextBox().setText(text);
            }
            show.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A message as Outlook keeps it.
    public static byte[] msg(String sender, String subject, String text) {
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[HEADER]), PROPERTIES);
            for (var property : Map.of(SENDER, sender, SUBJECT, subject, BODY, text).entrySet()) {
                byte[] value = property.getValue().getBytes(StandardCharsets.UTF_16LE);
                files.createDocument(new ByteArrayInputStream(value), property.getKey());
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
