package it.varco.themes;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails in every language, both versions, rendered with all that Keycloak gives them. */
class MailsTest {

    private static final Pattern RAW_KEY =
            Pattern.compile("varco\\.[a-z]|requiredAction|\\{\\d}|\\$\\{|Subject\\b(?!\")");
    private static final Set<String> FRAME = Set.of("template.ftl");

    @Test
    void everyMailOfKeycloakIsOurs() {
        for (String kind : Set.of("html", "text")) {
            Set<String> keycloak = new TreeSet<>(KeycloakTheme.templates("email/" + kind + "/"));
            keycloak.removeAll(FRAME);
            assertThat(Sources.mails()
                            .filter(mail -> mail.getParent().endsWith(kind))
                            .map(mail -> mail.getFileName().toString())
                            .collect(Collectors.toSet()))
                    .as("mails in the base theme, %s", kind)
                    .containsAll(keycloak);
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void itSpeaksTheLanguageAndNoTextIsMissing(Path mail, String language) {
        String text = Mails.in(language)
                .render(mail)
                .replace("<title>Subject</title>", "")
                .replace("\"Subject\"", "");
        assertThat(text).as("%s in %s", mail, language).doesNotContainPattern(RAW_KEY);
        String promise = MessageBundle.of(Sources.EMAIL_MESSAGES, language)
                .text("varco.email.never-ask")
                .replace("''", "'");
        assertThat(text.replace("&#39;", "'")).contains(promise, "+39 06 123456");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void itFetchesNothingAndEscapesWhatItIsGiven(Path mail, String language) {
        String text = Mails.in(language).render(mail);
        if (mail.getParent().endsWith("html")) {
            assertThat(text)
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("<script", "<img", "src=", "@import", "url(")
                    .contains("Ente &lt;script&gt;");
        } else {
            assertThat(text)
                    .as("a plain text has no markup")
                    .doesNotContain("&lt;", "&amp;", "<p>", "<strong>", "<li>");
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void aMailWithALinkShowsItsAddressToo(Path mail, String language) {
        if (Sources.text(mail).contains("layout.action")) {
            String text = Mails.in(language).render(mail);
            assertThat(text)
                    .as("who cannot follow the link can copy it")
                    .contains(
                            mail.getParent().endsWith("html")
                                    ? ">" + Mails.LINK.replace("&", "&amp;") + "<"
                                    : "\n" + Mails.LINK + "\n");
        }
    }

    static Stream<Arguments> mails() {
        return Sources.mails()
                .flatMap(mail -> Sources.LANGUAGES.stream().map(language -> Arguments.of(mail, language)));
    }
}
