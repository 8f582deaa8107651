package it.varco.sandbox.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DistributionTest {

    @TempDir
    Path temp;

    private Path folder;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void folderWithASpace() {
        folder = temp.resolve("a folder");
    }

    @Test
    void zipIsUnpackedOnceWithRunnableScripts() throws IOException {
        Distribution distribution = new Distribution(zip("kc-1/bin/kc.sh", "kc-1/version.txt"));

        Path home = distribution.in(folder, said::add);
        Path again = distribution.in(folder, said::add);

        assertThat(home).isEqualTo(folder.resolve("kc-1")).isEqualTo(again);
        assertThat(home.resolve("bin/kc.sh")).isExecutable();
        assertThat(said).as("the second time there is nothing to do").containsExactly("Unpacking Keycloak");
        assertThat(folder.resolve(".unpacking")).doesNotExist();
    }

    @Test
    void interruptedUnpackIsBegunAgain() throws IOException {
        Files.createDirectories(folder.resolve(".unpacking/kc-1"));
        Files.writeString(folder.resolve(".unpacking/kc-1/half"), "x");

        Path home = new Distribution(zip("kc-1/version.txt")).in(folder, said::add);

        assertThat(home.resolve("half")).as("left by the interrupted run").doesNotExist();
        assertThat(home.resolve("version.txt")).exists();
    }

    @Test
    void damagedZipLeavesNothingBehind() throws IOException {
        Path whole = zip("kc-1/version.txt");
        Path damaged = temp.resolve("damaged.zip");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(damaged, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> new Distribution(damaged).in(folder, said::add))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("could not be unpacked");
        assertThat(folder.resolve("kc-1")).doesNotExist();
    }

    @Test
    void missingZipIsNamed() {
        assertThatThrownBy(() -> new Distribution(temp.resolve("none.zip")).in(folder, said::add))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("none.zip");
    }

    @Test
    void entryThatLeavesTheFolderIsRefused() throws IOException {
        Path zip = zip("kc-1/version.txt", "kc-1/../../escaped");

        assertThatThrownBy(() -> new Distribution(zip).in(folder, said::add))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("outside");
        assertThat(temp.resolve("escaped")).doesNotExist();
        assertThat(folder.resolve(".unpacking")).as("what had been written").doesNotExist();
    }

    private Path zip(String... entries) throws IOException {
        Path zip = temp.resolve("dist.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write("content".getBytes());
                out.closeEntry();
            }
        }
        return zip;
    }
}
