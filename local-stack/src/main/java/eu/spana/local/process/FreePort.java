package eu.spana.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// Ports of the loopback address.
public final class FreePort {

    /// Below the range from which operating systems take the ports of outgoing connections (32768
    /// on Linux, 49152 elsewhere), so that none of those comes between finding and binding.
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;

    private FreePort() {}

    public static int find() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree(port)) {
                return port;
            }
        }
    }

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
