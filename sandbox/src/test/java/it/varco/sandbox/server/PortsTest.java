package it.varco.sandbox.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {

    @Test
    void freePortsDifferAndCanBeHad() {
        List<Integer> ports = Ports.free(3);

        assertThat(ports).doesNotHaveDuplicates().hasSize(3);
        assertThatCode(() -> Ports.requireFree(ports.get(0), "a test")).doesNotThrowAnyException();
    }

    @Test
    void takenPortIsRefusedByNumberAndPurpose() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort(), "https"))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("wanted for https")
                    .hasMessageContaining("taken");
        }
    }
}
