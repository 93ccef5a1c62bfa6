package eu.spana.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentId;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

class BulkBodyTest {

    @Test
    void writesAnActionWithExternalVersionAndTheSourceAsItCame() {
        BulkBody body =
                new BulkBody(
                        List.of(
                                revision("a:1", 7, "{ \"title\" : \"Åska\" }"),
                                revision("b", 1L << 62, "{}")));

        assertThat(text(body))
                .isEqualTo(
                        """
                        {"index":{"_id":"a:1","version":7,"version_type":"external"}}
                        { "title" : "Åska" }
                        {"index":{"_id":"b","version":4611686018427387904,"version_type":"external"}}
                        {}
                        """);
    }

    @Test
    void knowsItsSizeWithoutBeingPutTogether() {
        BulkBody body = new BulkBody(List.of(revision("a", 1, "{\"å\":1}")));

        assertThat(body.size()).isEqualTo(text(body).getBytes(StandardCharsets.UTF_8).length);
        assertThat(body.documents()).isEqualTo(1);
    }

    private static String text(BulkBody body) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        body.pieces().forEach(text::writeBytes);
        return text.toString(StandardCharsets.UTF_8);
    }

    private static Revision revision(String id, long rank, String json) {
        return new Revision(
                new DocumentId(id), rank, new Source(json.getBytes(StandardCharsets.UTF_8)));
    }
}
