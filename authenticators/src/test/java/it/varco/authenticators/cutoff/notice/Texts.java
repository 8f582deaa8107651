package it.varco.authenticators.cutoff.notice;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The texts that pages find, by language. */
public final class Texts {

    private Texts() {}

    /** All keys of the language. */
    public static List<String> of(String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/theme-resources/messages/messages_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return List.copyOf(texts.stringPropertyNames());
    }
}
