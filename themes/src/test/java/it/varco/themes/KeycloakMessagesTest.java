package it.varco.themes;

import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts of Keycloak that a page or a mail of ours can print: ours first, then the base theme's, never English by accident. */
class KeycloakMessagesTest {

    private static final Set<String> NOT_IN_THE_BASE_THEME = Set.of("languages");

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextOfKeycloakExistsInTheLanguage(String type, Path folder, String language) {
        Set<String> missing = new TreeSet<>(KeycloakTheme.messages(type, "en").stringPropertyNames());
        missing.removeAll(KeycloakTheme.messages(type, language).stringPropertyNames());
        missing.removeAll(MessageBundle.of(folder, language).keys());
        missing.removeIf(key -> type.equals("email") && onlyInAMailThatOursReplaces(key));
        assertThat(missing)
                .as("texts of %s that people would read in English instead of %s", type, language)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aTextUsesOnlyWhatKeycloakPutsIn(String type, Path folder, String language) {
        MessageBundle ours = MessageBundle.of(folder, language);
        MessageBundle keycloak = new MessageBundle(folder, KeycloakTheme.messages(type, "en"));
        MessageBundle translated = new MessageBundle(folder, KeycloakTheme.messages(type, language));
        for (String key : keycloak.keys()) {
            if (ours.keys().contains(key)) {
                assertThat(keycloak.placeholders(key))
                        .as("%s of %s in %s", key, type, language)
                        .containsAll(ours.placeholders(key));
            } else if (!type.equals("email") || !onlyInAMailThatOursReplaces(key)) {
                assertThat(translated.placeholders(key))
                        .as("%s of %s in %s, a text of Keycloak: override it", key, type, language)
                        .isEqualTo(keycloak.placeholders(key));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyOfKeycloakIsMisspelt(String type, Path folder, String language) {
        Properties keycloak = KeycloakTheme.messages(type, "en");
        assertThat(MessageBundle.of(folder, language).keys().stream()
                        .filter(key -> !key.startsWith("varco."))
                        .filter(key -> !key.startsWith("locale_"))
                        .filter(key -> !key.startsWith("requiredAction."))
                        .filter(key -> !NOT_IN_THE_BASE_THEME.contains(key))
                        .filter(key -> !key.contains(" ")))
                .as("a text under a name that Keycloak does not look up is never seen")
                .allMatch(keycloak::containsKey);
    }

    /** {@link MailsTest} sees to it that every mail of Keycloak is replaced. */
    private static boolean onlyInAMailThatOursReplaces(String key) {
        return Stream.of("html/", "text/")
                .map("email/"::concat)
                .flatMap(folder -> KeycloakTheme.templates(folder).stream().map(folder::concat))
                .anyMatch(mail -> KeycloakTheme.template(mail).contains("\"" + key + "\""));
    }

    static Stream<Arguments> bundles() {
        return Sources.LANGUAGES.stream()
                .flatMap(language -> Stream.of(
                        Arguments.of("login", Sources.THEME_MESSAGES, language),
                        Arguments.of("email", Sources.EMAIL_MESSAGES, language)));
    }
}
