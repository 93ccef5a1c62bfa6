package eu.spana.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

class FreePortTest {

    @Test
    void aPortThatSomebodyListensOnIsNotFree() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.isFree(socket.getLocalPort())).isFalse();
        }
    }

    @Test
    void aPortThatSomebodyListensOnForAllAddressesIsNotFree() throws IOException {
        try (var socket = new ServerSocket(0)) {
            assertThat(FreePort.isFree(socket.getLocalPort())).isFalse();
        }
    }

    @Test
    void aFoundPortIsFree() {
        assertThat(FreePort.isFree(FreePort.find())).isTrue();
    }
}
