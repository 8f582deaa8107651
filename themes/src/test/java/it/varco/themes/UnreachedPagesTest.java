package it.varco.themes;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that no browser test can open, rendered with what Keycloak gives them. */
class UnreachedPagesTest {

    private static final Pattern RAW_KEY =
            Pattern.compile("varco\\.[a-z]|\\{\\d}|\\$\\{|>\\s*[a-z]+[A-Z]\\w+\\s*<|>\\s*[a-z0-9]+-[a-z-]+\\s*<");

    @ParameterizedTest
    @MethodSource("pages")
    void itSpeaksTheLanguageAndSendsWhatKeycloakWaitsFor(String page, String field, String language) {
        String html = EveryPage.in(language).render(page);
        assertThat(html)
                .as("%s in %s", page, language)
                .contains("<html lang=\"" + language + "\"", "action=\"/action\"", field)
                .satisfies(text -> assertThat(text.replace("varco.css", "")).doesNotContainPattern(RAW_KEY));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aPasskeyPageSaysWhatToDoWithoutScriptsAndShowsNoDeadButton(String language) {
        String html = EveryPage.in(language).render("login-passkeys-conditional-authenticate.ftl");
        String told = MessageBundle.of(Sources.THEME_MESSAGES, language)
                .text("varco.passkey.noscript")
                .replace("''", "'");
        assertThat(html.replace("&#39;", "'")).contains("<noscript>", told);
        assertThat(html).containsPattern("<button id=\"authenticateWebAuthnButton\"[^>]* hidden>");
    }

    static Stream<Arguments> pages() {
        return Map.of(
                        "login-idp-link-confirm-override.ftl", "name=\"submitAction\" value=\"confirmOverride\"",
                        "login-passkeys-conditional-authenticate.ftl", "data-credentials=\"id1\"",
                        "login-x509-info.ftl", "name=\"login\"",
                        "delete-account-confirm.ftl", "name=\"cancel-aia\"")
                .entrySet()
                .stream()
                .flatMap(page -> Sources.LANGUAGES.stream()
                        .map(language -> Arguments.of(page.getKey(), page.getValue(), language)));
    }

    static Stream<String> languages() {
        return Sources.LANGUAGES.stream();
    }
}
