package eu.spana.index;

import eu.spana.engines.TestEngines;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Stands before Elasticsearch. Shut, it refuses and cuts connections, as if there were no server.
public final class TestGate implements AutoCloseable {
    private final URI server = TestEngines.elasticsearch().uri();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private ServerSocket entrance;
    private final int port;

    private TestGate() throws IOException {
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = entrance.getLocalPort();
    }

    public static TestGate shut() {
        try {
            TestGate gate = new TestGate();
            gate.cut();
            return gate;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TestGate opened() {
        TestGate gate = shut();
        gate.open();
        return gate;
    }

    public String uri() {
        return "http://localhost:" + port;
    }

    public void open() {
        try {
            entrance = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServerSocket accepting = entrance;
        Thread.ofVirtual().start(() -> accept(accepting));
    }

    @Override
    public void close() {
        cut();
    }

    /// Ends every connection and takes no new one.
    public void cut() {
        shut(entrance);
        connections.forEach(TestGate::shut);
        connections.clear();
    }

    private void accept(ServerSocket accepting) {
        try {
            while (true) {
                Socket client = accepting.accept();
                Socket behind = new Socket(server.getHost(), server.getPort());
                connections.add(client);
                connections.add(behind);
                if (accepting.isClosed()) {
                    shut(client);
                    shut(behind);
                }
                Thread.ofVirtual().start(() -> pass(client, behind));
                Thread.ofVirtual().start(() -> pass(behind, client));
            }
        } catch (IOException e) {
            shut(accepting);
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // The other direction ends with it.
        }
        shut(from);
        shut(to);
    }

    private static void shut(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
