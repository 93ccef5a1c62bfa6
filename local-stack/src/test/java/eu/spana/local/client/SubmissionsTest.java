package eu.spana.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.local.state.Refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SubmissionsTest {

    @TempDir private Path folder;

    @Test
    void takesTheKnownFilesOfAFolderToAnyDepth() throws IOException {
        file("b/page.html");
        file("b/c/speech.PDF");
        file("a.txt");
        file("minutes.docx");
        file("photo.jpeg");
        file("LICENSE");
        assertThat(Submissions.of(List.of(folder.toString())))
                .extracting(submission -> folder.relativize(Path.of(submission.name())).toString())
                .containsExactly("a.txt", "b/c/speech.PDF", "b/page.html", "minutes.docx");
    }

    @Test
    void namesTheTypeOfAFileByItsExtension() throws Exception {
        var page = Submissions.of(List.of(file("page.htm"))).getFirst();
        assertThat(page.source().read().type()).isEqualTo("text/html");
    }

    @Test
    void sendsAFileOfAnUnknownTypeThatWasNamedItself() throws Exception {
        var letter = Submissions.of(List.of(file("letter"))).getFirst();
        assertThat(letter.source().read().type()).isEqualTo("application/octet-stream");
    }

    @Test
    void followsTheManifestOfAFolder() throws Exception {
        file("page.html");
        file("README.md");
        Files.writeString(
                folder.resolve("samples.json"),
                """
                [{"file": "page.html", "contentType": "text/html; charset=iso-8859-1",
                  "url": "https://example.org/a b", "tags": ["one", "två"]}]
                """);
        var submissions = Submissions.of(List.of(folder.toString()));
        assertThat(submissions).hasSize(1);
        var content = submissions.getFirst().source().read();
        assertThat(content.type()).isEqualTo("text/html; charset=iso-8859-1");
        assertThat(content.claims().query())
                .isEqualTo("url=https%3A%2F%2Fexample.org%2Fa+b&tags=one&tags=tv%C3%A5");
    }

    @Test
    void takesAddressesAsTheyAre() {
        assertThat(Submissions.of(List.of("https://example.org/")))
                .singleElement()
                .satisfies(page -> assertThat(page.name()).isEqualTo("https://example.org/"));
    }

    @Test
    void saysWhatDoesNotExist() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Submissions.of(List.of("/no/such")))
                .withMessage("There is no file, folder or address '/no/such'.");
    }

    private String file(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "content").toString();
    }
}
