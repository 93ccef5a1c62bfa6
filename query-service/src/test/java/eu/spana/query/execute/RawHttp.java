package eu.spana.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Speaks HTTP by hand: what is too long for the server is refused before it is sent as a whole,
/// which the client of the JDK takes for a torn connection.
final class RawHttp {
    /// Longer requests are not even read.
    private static final int READ = 32 * 1024;

    private RawHttp() {}

    /// @param text the whole answer
    record Answer(int status, String text) {}

    static Optional<Answer> get(int port, String path) {
        return ask(port, getRequest(path));
    }

    static String getRequest(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    }

    /// Empty where the server has closed before it was told everything, and its answer was lost
    /// with that.
    static Optional<Answer> ask(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            send(socket, request);
            byte[] all = socket.getInputStream().readAllBytes();
            String text = new String(all, StandardCharsets.UTF_8);
            assertThat(text).matches("(?s)HTTP/1.1 [0-9]{3} .*");
            int start = text.indexOf(' ') + 1;
            return Optional.of(new Answer(Integer.parseInt(text, start, start + 3, 10), text));
        } catch (IOException torn) {
            assertThat(torn.toString().toLowerCase(Locale.ROOT)).containsAnyOf("reset", "broken");
            assertThat(request.length()).isGreaterThan(READ);
            return Optional.empty();
        }
    }

    private static void send(Socket socket, String request) {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException closedMeanwhile) {
            return;
        }
    }
}
