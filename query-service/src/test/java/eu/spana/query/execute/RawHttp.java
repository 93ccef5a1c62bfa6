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

    /// Empty where the server has closed before it was told everything, and its answer was lost
    /// with that.
    static Optional<Integer> status(int port, String request) {
        return ask(port, request, "HTTP/1.1 400".length())
                .map(line -> Integer.valueOf(line.substring(line.length() - 3)));
    }

    /// The whole answer of a server that closes then; empty as [#status] is.
    static Optional<String> answer(int port, String request) {
        return ask(port, request, Integer.MAX_VALUE);
    }

    static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    }

    private static Optional<String> ask(int port, String request, int length) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            send(socket, request);
            byte[] start = socket.getInputStream().readNBytes(length);
            String answer = new String(start, StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)HTTP/1.1 [0-9]{3}.*");
            return Optional.of(answer);
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
