package it.varco.themes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be told of the pages without rendering them: they must live under a policy that forbids everything inline. */
class TemplatesTest {

    private static final Pattern LITERAL_KEY = Pattern.compile("msg\\(\\s*\"([^\"]+)\"\\s*(\\+)?");
    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\bsrc=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLER = Pattern.compile("\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE = Pattern.compile("<style|\\sstyle\\s*=", Pattern.CASE_INSENSITIVE);

    /** Names of Keycloak's own actions, which its base theme translates. */
    private static final String KEYCLOAK_ACTIONS = "requiredAction.";

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsInline(Path template) {
        String page = Sources.text(template);
        assertThat(page).as("inline script").doesNotContainPattern(INLINE_SCRIPT);
        assertThat(page).as("event handler").doesNotContainPattern(HANDLER);
        assertThat(page).as("inline style").doesNotContainPattern(STYLE);
        assertThat(page).as("script address").doesNotContain("javascript:");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void escapingIsNeverSwitchedOffForWhatAPersonTyped(Path template) {
        String page = Sources.text(template)
                .replace("${headingText?no_esc}", "")
                .replace("${kcSanitize(msg(\"termsText\"))?no_esc}", "");
        assertThat(page)
                .as("only the page title, already escaped, and the terms that the body writes, cleaned, as they are")
                .doesNotContain("no_esc")
                .doesNotContain("noautoesc");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTextExistsInEveryLanguage(Path template) {
        for (String language : Sources.LANGUAGES) {
            Set<String> known = new TreeSet<>();
            Sources.pageMessageFolders()
                    .forEach(folder ->
                            known.addAll(MessageBundle.of(folder, language).keys()));
            Matcher used = LITERAL_KEY.matcher(Sources.text(template));
            while (used.find()) {
                String key = used.group(1);
                if (used.group(2) == null) {
                    assertThat(known)
                            .as("%s in %s", template.getFileName(), language)
                            .contains(key);
                } else if (!key.equals(KEYCLOAK_ACTIONS)) {
                    assertThat(known)
                            .as("%s in %s", template.getFileName(), language)
                            .anyMatch(name -> name.startsWith(key));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void freemarkerAcceptsIt(Path template) throws IOException {
        assertThat(Pages.parse(template)).isNotNull();
    }

    static Stream<Path> templates() {
        return Sources.templates();
    }
}
