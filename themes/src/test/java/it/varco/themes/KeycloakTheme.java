package it.varco.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.stream.Collectors;

/** The theme {@code base} of the Keycloak version we build for, read from its jar: what ours replaces and falls back on. */
final class KeycloakTheme {

    private static final String BASE = "theme/base/";

    private KeycloakTheme() {}

    /** Names of the templates of one folder, for example {@code login/} or {@code email/html/}. */
    static Set<String> templates(String folder) {
        URL home = KeycloakTheme.class.getResource("/" + BASE + "login/template.ftl");
        try {
            return ((JarURLConnection) home.openConnection())
                    .getJarFile().stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.startsWith(BASE + folder) && name.endsWith(".ftl"))
                            .map(name -> name.substring((BASE + folder).length()))
                            .filter(name -> !name.contains("/"))
                            .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String template(String name) {
        try (InputStream stream = KeycloakTheme.class.getResourceAsStream("/" + BASE + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts of {@code login} or {@code email} in a language; empty when Keycloak does not have it. */
    static Properties messages(String type, String language) {
        Properties texts = new Properties();
        String name = "/" + BASE + type + "/messages/messages_" + language + ".properties";
        try (InputStream stream = KeycloakTheme.class.getResourceAsStream(name)) {
            if (stream != null) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
