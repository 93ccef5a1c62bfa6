package eu.spana.ingest.parse.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.document.Published;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.UnreadableContent;

import org.junit.jupiter.api.Test;

import java.util.List;

class JsonFeedReaderTest {
    private final JsonFeedReader reader = new JsonFeedReader();

    @Test
    void readsItemsWithTheirMetadata() throws UnreadableContent {
        List<Extract> items =
                read(
                        """
                        {"version": "https://jsonfeed.org/version/1.1", "language": "sv",
                         "authors": [{"name": "Ann Berg"}],
                         "items": [
                          {"id": "1", "url": "https://coast.example/1", "title": "Storm",
                           "content_html": "<p>First</p><p>Second</p>", "tags": ["sea"],
                           "date_published": "2024-05-02T10:00:00Z"},
                          {"id": "https://coast.example/2", "content_text": "Only text. More.",
                           "author": {"name": "Bo Ek"}}]}\
                        """);

        assertThat(items).extracting(Extract::title).containsExactly("Storm", "Only text.");
        assertThat(items)
                .extracting(Extract::body)
                .containsExactly("First\n\nSecond", "Only text. More.");
        assertThat(items)
                .extracting(item -> item.metadata().url())
                .containsExactly("https://coast.example/1", "https://coast.example/2");
        assertThat(items.getFirst().metadata().authors()).containsExactly("Ann Berg");
        assertThat(items.getLast().metadata().authors()).containsExactly("Bo Ek");
        assertThat(items.getFirst().metadata().tags()).containsExactly("sea");
        assertThat(items.getFirst().metadata().published())
                .extracting(Published::date)
                .isEqualTo("2024-05-02T10:00:00Z");
    }

    @Test
    void refusesWhatIsNoJson() {
        for (String broken : List.of("{\"items\": [", "[".repeat(100_000))) {
            assertThatExceptionOfType(UnreadableContent.class).isThrownBy(() -> read(broken));
        }
    }

    @Test
    void findsNothingWhereItemsAreNone() throws UnreadableContent {
        assertThat(read("{\"items\": 7}")).isEmpty();
        assertThat(read("{\"items\": [1, null, \"x\", []]}")).isEmpty();
    }

    private List<Extract> read(String json) throws UnreadableContent {
        return reader.read(Fixtures.raw(json, "application/feed+json", null));
    }
}
