package it.varco.sandbox.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak's distribution zip, unpacked once per version. An interrupted unpack leaves nothing that looks complete. */
final class Distribution {

    private static final String UNPACKING = ".unpacking";

    private final Path zip;

    Distribution(Path zip) {
        this.zip = zip;
    }

    /**
     * The unpacked server under the folder, unpacking it when it is not there yet.
     *
     * @throws LaunchException when the zip is missing or damaged, or the disk is full; what was written is removed
     */
    Path in(Path folder, Progress progress) {
        Path partial = folder.resolve(UNPACKING);
        try {
            Path home = folder.resolve(rootName());
            if (Files.isDirectory(home)) {
                return home;
            }
            Files.createDirectories(folder);
            FileTree.delete(partial);
            progress.say("Unpacking Keycloak");
            unpack(partial);
            Files.move(partial.resolve(rootName()), home, StandardCopyOption.ATOMIC_MOVE);
            FileTree.delete(partial);
            return home;
        } catch (NoSuchFileException e) {
            throw new LaunchException("Keycloak's distribution is not there: " + e.getMessage(), e);
        } catch (IOException e) {
            removeQuietly(partial);
            throw new LaunchException(
                    "Keycloak could not be unpacked into " + folder + ": " + e.getMessage()
                            + ". What had been written was removed.",
                    e);
        }
    }

    private void unpack(Path target) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                unpack(file, entries.nextElement(), target);
            }
        }
    }

    private static void unpack(ZipFile file, ZipEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the zip holds an entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        try (var content = file.getInputStream(entry)) {
            Files.copy(content, path);
        }
        // java.util.zip does not carry the executable bit
        if (path.toString().endsWith(".sh") && !path.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + path + " executable");
        }
    }

    /** The zip holds one folder, named after the version: a new version is unpacked next to the old one. */
    private String rootName() throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<String> roots = file.stream()
                    .map(entry -> entry.getName().replaceFirst("/.*", ""))
                    .distinct()
                    .toList();
            if (roots.size() != 1) {
                throw new IOException("the zip does not hold exactly one folder");
            }
            return roots.get(0);
        }
    }

    private static void removeQuietly(Path partial) {
        try {
            FileTree.delete(partial);
        } catch (IOException e) {
            throw new LaunchException("An incomplete folder is left and can be removed: " + partial, e);
        }
    }
}
