package eu.spana.local.client;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;

/// One raw document on its way in; its bytes are read when its turn comes.
///
/// @param name as people gave it
public record Submission(String name, Source source) {

    /// Where the bytes come from.
    interface Source {
        Content read() throws IOException, InterruptedException;
    }

    /// @param type as the header `Content-Type` wants it
    record Content(BodyPublisher body, String type, Claims claims) {}
}
