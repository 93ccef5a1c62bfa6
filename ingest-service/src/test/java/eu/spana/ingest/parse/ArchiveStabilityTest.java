package eu.spana.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentId;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.RawDocument;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An archive fetched again gives what it gave before, and what is new.
class ArchiveStabilityTest {
    private static final String NAG =
            "Write to the harbour master if the buoy is out of its place.";

    private final DocumentParser parser = TestParsers.parser();

    @Test
    void changesNothingButTheNewPostOfAnArchiveInPlainText() {
        Map<DocumentId, String> before = parse(text("b", "c"), "text/plain");
        Map<DocumentId, String> after = parse(text("a", "b", "c"), "text/plain");

        assertThat(before).hasSize(2);
        assertThat(after).hasSize(3).containsAllEntriesOf(before);
    }

    @Test
    void changesNothingButTheNewPostOfAnArchiveInHtml() {
        Map<DocumentId, String> before = parse(html("b", "c"), "text/html");
        Map<DocumentId, String> after = parse(html("a", "b", "c"), "text/html");

        assertThat(before).hasSize(2);
        assertThat(after).hasSize(3).containsAllEntriesOf(before);
    }

    @Test
    void keepsIdsOfPostsWhateverIsLearnedOfTheirSite() {
        Map<DocumentId, String> before = parse(text("b", "c"), "text/plain");
        for (int page = 0; page < 5; page++) {
            parser.parse(raw(Fixtures.prose("p" + page) + "\n\n" + NAG, "text/plain", "/p" + page));
        }
        Map<DocumentId, String> after = parse(text("b", "c"), "text/plain");

        assertThat(before.values()).anyMatch(body -> body.contains(NAG));
        assertThat(after.values()).noneMatch(body -> body.contains(NAG));
        assertThat(after.keySet()).isEqualTo(before.keySet());
    }

    private static String text(String... topics) {
        String posts =
                List.of(topics).stream()
                        .map(topic ->
                                "About "
                                        + topic
                                        + " and us\n\n"
                                        + day(topic)
                                        + "\n\n"
                                        + Fixtures.prose(topic))
                        .collect(Collectors.joining("\n\n"));
        return "Tag archives: sea\n\n" + posts + "\n\n" + NAG;
    }

    private static String day(String topic) {
        return (topic.charAt(0) - 'a' + 3) + " May 2025";
    }

    private static String html(String... topics) {
        return Stream.of(topics)
                .map(ArchiveStabilityTest::post)
                .collect(
                        Collectors.joining(
                                "\n",
                                "<html><title>Sea</title><h1>Tag archives: sea</h1><main>",
                                "</main></html>"));
    }

    private static String post(String topic) {
        return "<article><h2>About %1$s and us</h2><p>%2$s</p><p>%3$s</p></article>"
                .formatted(topic, Fixtures.prose(topic), Fixtures.prose("more " + topic));
    }

    private Map<DocumentId, String> parse(String content, String type) {
        var parsed = (ParseOutcome.Parsed) parser.parse(raw(content, type, "/tag/sea"));
        return parsed.articles().stream()
                .collect(Collectors.toMap(CleanArticle::id, post -> post.extract().body()));
    }

    private static RawDocument raw(String content, String type, String path) {
        return Fixtures.raw(content, type, "https://sea.example" + path);
    }
}
