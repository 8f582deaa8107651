package it.varco.integration.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The texts a person is to read, from the product's own message files, as the page shows them. */
public final class Texts {

    private static final String[] FILES = {
        "/theme-resources/messages/messages_%s.properties", "/theme/varco/login/messages/messages_%s.properties"
    };

    private final Locale locale;
    private final Properties texts = new Properties();

    private Texts(String language, String... files) {
        locale = Locale.forLanguageTag(language);
        for (String file : files) {
            try (InputStream stream = Texts.class.getResourceAsStream(file.formatted(language))) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Texts in(String language) {
        return new Texts(language, FILES);
    }

    /** What the mails say. */
    public static Texts ofMails(String language) {
        return new Texts(language, "/theme/varco/email/messages/messages_%s.properties");
    }

    public static Texts italian() {
        return in("it");
    }

    /** The text of the key with its placeholders filled. */
    public String of(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new AssertionError("no text " + key + " in " + locale);
        }
        return new MessageFormat(text, locale).format(arguments);
    }
}
