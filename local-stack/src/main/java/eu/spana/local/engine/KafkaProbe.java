package eu.spana.local.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// Asks a broker for its metadata over a bare socket, so that nobody needs a Kafka client to know
/// whether the broker serves. It does once it lists itself.
final class KafkaProbe {

    private static final int TIMEOUT_MILLIS = 1_000;
    private static final short METADATA = 3;
    private static final int CORRELATION_ID = 1;
    private static final short NO_CLIENT_ID = -1;

    private final int port;

    KafkaProbe(int port) {
        this.port = port;
    }

    boolean isReady() {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            ask(new DataOutputStream(socket.getOutputStream()));
            return listsBroker(new DataInputStream(socket.getInputStream()));
        } catch (IOException e) {
            return false;
        }
    }

    /// Request header version 1 and Metadata request version 0 with no topic: Kafka protocol guide.
    private static void ask(DataOutputStream out) throws IOException {
        out.writeInt(Short.BYTES + Short.BYTES + Integer.BYTES + Short.BYTES + Integer.BYTES);
        out.writeShort(METADATA);
        out.writeShort(0);
        out.writeInt(CORRELATION_ID);
        out.writeShort(NO_CLIENT_ID);
        out.writeInt(0);
        out.flush();
    }

    private static boolean listsBroker(DataInputStream in) throws IOException {
        in.readInt();
        var correlationId = in.readInt();
        var brokers = in.readInt();
        return correlationId == CORRELATION_ID && brokers > 0;
    }
}
