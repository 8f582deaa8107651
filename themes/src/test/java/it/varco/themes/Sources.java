package it.varco.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the pages and their texts are in the source tree: those of the theme, and those that ship with the authenticators. */
final class Sources {

    static final List<String> LANGUAGES = List.of("it", "en", "de", "fr", "sl");

    private static final Path THEME = Path.of("src/main/resources/theme/varco/login");
    private static final Path EMAIL = Path.of("src/main/resources/theme/varco/email");
    private static final Path AUTHENTICATORS = Path.of("../authenticators/src/main/resources/theme-resources");

    static final Path THEME_MESSAGES = THEME.resolve("messages");
    static final Path AUTHENTICATOR_MESSAGES = AUTHENTICATORS.resolve("messages");
    static final Path THEME_TEMPLATES = THEME;
    static final Path AUTHENTICATOR_TEMPLATES = AUTHENTICATORS.resolve("templates");
    static final Path EMAIL_MESSAGES = EMAIL.resolve("messages");
    static final Path EMAIL_TEMPLATES = EMAIL;

    private Sources() {}

    static Stream<Path> templates() {
        return Stream.of(THEME_TEMPLATES, AUTHENTICATOR_TEMPLATES).flatMap(folder -> list(folder, ".ftl"));
    }

    /** Mails, HTML and text, without their frames. */
    static Stream<Path> mails() {
        return Stream.of("html", "text")
                .flatMap(kind -> list(EMAIL.resolve(kind), ".ftl"))
                .filter(mail -> !mail.endsWith("template.ftl"));
    }

    static Stream<Path> messageFolders() {
        return Stream.concat(pageMessageFolders(), Stream.of(EMAIL_MESSAGES));
    }

    /** What a page can print. */
    static Stream<Path> pageMessageFolders() {
        return Stream.of(THEME_MESSAGES, AUTHENTICATOR_MESSAGES);
    }

    /** What a mail can print. */
    static Stream<Path> mailMessageFolders() {
        return Stream.of(EMAIL_MESSAGES, AUTHENTICATOR_MESSAGES);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
