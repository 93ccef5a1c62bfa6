package eu.spana.ingest.parse.content;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.document.DocumentKind;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

class ContentBoundsTest {
    private static final int TAGS = 300_000;
    private static final int LINES = 500_000;
    private static final int TEXT = 3_000_000;
    private static final int ARTICLES = 5_000;

    @Test
    void refusesPagesOfTooManyTagsOrLines() {
        assertReads(() -> check("<".repeat(TAGS), "text/html"));
        assertRefuses(() -> check("<".repeat(TAGS + 1), "text/html"), "300000 tags");
        assertReads(() -> check("\n".repeat(LINES), "text/html"));
        assertRefuses(() -> check("\n".repeat(LINES + 1), "text/html"), "500000 lines");
        assertRefuses(() -> check("\r".repeat(LINES + 1), "text/html"), "500000 lines");
    }

    @Test
    void refusesTextsThatAreTooLongButNoPageForItsMarkup() {
        assertReads(() -> check("a".repeat(TEXT), "text/plain"));
        assertRefuses(() -> check("a".repeat(TEXT + 1), "text/plain"), "3000000 characters");
        assertRefuses(() -> check("a".repeat(TEXT + 1), "text/x-markdown"), "3000000 characters");
        assertReads(() -> check("a".repeat(TEXT + 1), "text/html"));
    }

    @Test
    void refusesTooManyTagsInThePagesOfOneDocumentTogether() {
        String half = "<".repeat(TAGS / 2);

        assertReads(() -> ContentBounds.checkMarkup(Stream.of(half, half)));
        assertRefuses(() -> ContentBounds.checkMarkup(Stream.of(half, half, "<")), "300000 tags");
    }

    @Test
    void refusesTooManyArticlesAndTooMuchTextOfAllOfThem() {
        assertReads(() -> ContentBounds.check(Collections.nCopies(ARTICLES, article(1))));
        assertRefuses(
                () -> ContentBounds.check(Collections.nCopies(ARTICLES + 1, article(1))),
                "5000 articles");
        assertRefuses(
                () -> ContentBounds.check(List.of(article(TEXT), article(1))),
                "3000000 characters");
    }

    private static void check(String content, String type) throws UnreadableContent {
        ContentBounds.check(
                new RawContent(content.getBytes(StandardCharsets.ISO_8859_1), type), type);
    }

    private static Extract article(int length) {
        return new Extract("Storm", "a".repeat(length), Metadata.of(DocumentKind.ARTICLE));
    }

    private static void assertReads(ThrowingCallable check) {
        assertThatCode(check).doesNotThrowAnyException();
    }

    private static void assertRefuses(ThrowingCallable check, String rule) {
        assertThatExceptionOfType(UnreadableContent.class)
                .isThrownBy(check)
                .withMessageContaining(rule);
    }
}
