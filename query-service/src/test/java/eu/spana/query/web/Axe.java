package eu.spana.query.web;

import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// axe-core, with all of its rules for WCAG 2.2 AA and its best practices.
final class Axe {
    private static final String SCRIPT = script();

    private static final String RUN =
            """
            async () => {
              const result = await axe.run(document, {rules: {'target-size': {enabled: true}}});
              return result.violations.map(found =>
                found.id + ': ' + found.help + ' ' + found.nodes.map(node => node.html).join(' | '));
            }
            """;

    private Axe() {}

    /// The rules that the page breaks, each with the elements that do.
    static List<?> violations(Page page) {
        page.evaluate(SCRIPT);
        return (List<?>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream script =
                Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
