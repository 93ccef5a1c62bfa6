package eu.spana.ingest.parse.samples;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;

/// Office files with a title, two paragraphs and a table.
public final class OfficeSamples {
    private OfficeSamples() {}

    public static byte[] docx(String title, String... paragraphs) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(title);
            properties.setCreator("Ada Berg");
            properties.setCreated(Optional.of(java.util.Date.from(SampleTimes.MADE)));
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("ports");
            table.getRow(0).getCell(1).setText("three");
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static byte[] lockedDocx(String password) {
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(docx("Secret", "Nobody reads this."));
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static byte[] xlsx(String... cells) {
        return sheet(new XSSFWorkbook(), cells);
    }

    /// A workbook of one row, which is closed then.
    static byte[] sheet(Workbook empty, String... cells) {
        try (var workbook = empty;
                var bytes = new ByteArrayOutputStream()) {
            Row row = workbook.createSheet("Harbours").createRow(0);
            for (int column = 0; column < cells.length; column++) {
                row.createCell(column).setCellValue(cells[column]);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static byte[] pptx(String... slides) {
        try (var show = new XMLSlideShow();
                var bytes = new ByteArrayOutputStream()) {
            for (String text : slides) {
                XSLFTextBox box = show.createSlide().createTextBox();
                box.setText(text);
            }
            show.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String rtf(String title, String text) {
        return "{\\rtf1\\ansi{\\info{\\title %s}}\\pard %s\\par}".formatted(title, text);
    }
}
