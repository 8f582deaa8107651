package it.varco.sandbox.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TlsIdentityTest {

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void certificateIsMadeOnceAndKept() throws IOException {
        byte[] first = Files.readAllBytes(TlsIdentity.in(folder, said::add).store());
        byte[] second = Files.readAllBytes(TlsIdentity.in(folder, said::add).store());

        assertThat(second).isEqualTo(first);
        assertThat(said).hasSize(1);
    }

    @Test
    void storeCutShortIsMadeAgain() throws IOException {
        Files.write(folder.resolve("localhost.p12"), new byte[] {1, 2, 3});

        TlsIdentity identity = TlsIdentity.in(folder, said::add);

        assertThat(identity.trusting()).isNotNull();
        assertThat(identity.serving()).isNotNull();
    }
}
