package it.varco.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page in every language, rendered with all that Keycloak gives; what comes out is kept in {@code target/pages}. */
class EveryPageTest {

    private static final Path KEPT = Path.of("target/pages");
    private static final Pattern RAW_KEY =
            Pattern.compile(">\\s*(varco\\.[\\w.-]+|[a-z]+[A-Z]\\w+|[a-z0-9]+-[a-z-]+)\\s*<|\\{\\d}|\\$\\{");
    private static final Pattern CONTROL =
            Pattern.compile("<(?:input(?![^>]*type=\"hidden\")|select|textarea)[^>]*?\\bid=\"([^\"]+)\"[^>]*>");
    private static final Pattern REFERENCE = Pattern.compile("aria-describedby=\"([^\"]+)\"");

    @ParameterizedTest
    @MethodSource("pages")
    void itSpeaksTheLanguage(String page, String language) throws IOException {
        String html = EveryPage.in(language).render(page);
        Files.createDirectories(KEPT);
        Files.writeString(KEPT.resolve(page.replace(".ftl", "-" + language + ".html")), html);
        assertThat(html).as("%s in %s", page, language).contains("<html lang=\"" + language + "\"");
        assertThat(html.split("<h1", -1)).as("headings").hasSize(2);
        assertThat(RAW_KEY.matcher(html).results().map(MatchResult::group))
                .as("raw keys on %s in %s", page, language)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFieldHasItsLabelAndWhatDescribesIt(String page) {
        String html = EveryPage.in("it").render(page);
        for (MatchResult control : CONTROL.matcher(html).results().toList()) {
            assertThat(html.contains("for=\"" + control.group(1) + "\"")
                            || control.group().contains("aria-label="))
                    .as("a label for %s on %s", control.group(1), page)
                    .isTrue();
            assertThat(control.group())
                    .as("without a type Bootstrap Italia draws no border")
                    .matches("(?s)<(select|textarea).*|.*\\btype=\".*");
        }
        Matcher references = REFERENCE.matcher(html);
        while (references.find()) {
            for (String id : references.group(1).split(" ")) {
                assertThat(html).as(page).contains("id=\"" + id + "\"");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void anErrorLeadsToItsField(String page, String keycloakField, String id) {
        String html = EveryPage.in("it")
                .withErrors(Map.of(keycloakField, "error-user-attribute-required"))
                .render(page);
        assertThat(html)
                .contains("<a href=\"#" + id + "\">", "id=\"" + id + "-error\"")
                .containsPattern(
                        "id=\"" + id + "\"[^>]*aria-describedby=\"[^\"]*" + id + "-error\"[^>]*aria-invalid=\"true\"");
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                Arguments.of("login-username.ftl", "username", "username"),
                Arguments.of("login-password.ftl", "password", "password"),
                Arguments.of("login-otp.ftl", "totp", "otp"),
                Arguments.of("login-config-totp.ftl", "totp", "totp"),
                Arguments.of("login-config-totp.ftl", "userLabel", "userLabel"),
                Arguments.of("login-update-password.ftl", "password", "password-new"),
                Arguments.of("login-update-password.ftl", "password-confirm", "password-confirm"),
                Arguments.of("login-reset-password.ftl", "username", "username"),
                Arguments.of("login-recovery-authn-code-input.ftl", "recoveryCodeInput", "recoveryCodeInput"),
                Arguments.of("login-update-profile.ftl", "email", "email"),
                Arguments.of("register.ftl", "password", "password"),
                Arguments.of("register.ftl", "username", "username"));
    }

    static Stream<String> names() {
        return Sources.templates()
                .filter(template -> template.startsWith(Sources.THEME_TEMPLATES))
                .filter(template -> Sources.text(template).contains("<@layout.registrationLayout"))
                .map(template -> template.getFileName().toString())
                .filter(name -> !List.of("error.ftl", "info.ftl", "select-authenticator.ftl")
                        .contains(name));
    }

    static Stream<Arguments> pages() {
        return names().flatMap(page -> Sources.LANGUAGES.stream().map(language -> Arguments.of(page, language)));
    }
}
