package it.varco.themes;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One language of one set of texts. */
record MessageBundle(Path file, Properties texts) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    static MessageBundle of(Path folder, String language) {
        Path file = folder.resolve("messages_" + language + ".properties");
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MessageBundle(file, texts);
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    String text(String key) {
        return texts.getProperty(key);
    }

    Set<String> placeholders(String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
