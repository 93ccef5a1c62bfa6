package eu.spana.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentId;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class BulkBodyTest {

    @Test
    void writesAnActionWithExternalVersionAndTheSourceAsItCame() {
        BulkBody body =
                new BulkBody(0)
                        .add(revision("a:1", 7, "{ \"title\" : \"Åska\" }"))
                        .add(revision("b", 1L << 62, "{}"));

        assertThat(new String(body.buffer(), 0, body.size(), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {"index":{"_id":"a:1","version":7,"version_type":"external"}}
                        { "title" : "Åska" }
                        {"index":{"_id":"b","version":4611686018427387904,"version_type":"external"}}
                        {}
                        """);
    }

    private static Revision revision(String id, long rank, String json) {
        return new Revision(
                new DocumentId(id), rank, new Source(json.getBytes(StandardCharsets.UTF_8)));
    }
}
