package eu.spana.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the policies for content and scripts rest on.
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void writeNothingUnescaped() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContain("utext", "[(", "th:inline");
        }
    }

    @Test
    void haveNoScriptsAndStylesOfTheirOwn() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("(?i)\\s(on[a-z]+|style|th:style|th:on[a-z]+)=")
                    .doesNotContainPattern("(?i)<style|<script(?![^>]*\\s(th:)?src=)|javascript:");
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            List<Path> templates = files.toList();
            assertThat(templates).isNotEmpty();
            return templates;
        }
    }
}
