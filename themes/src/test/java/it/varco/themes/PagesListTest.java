package it.varco.themes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/pages.md} lists every template of Keycloak's base theme, and says of each what is true. */
class PagesListTest {

    private static final Path LIST = Path.of("../docs/pages.md");
    private static final Path TESTS = Path.of("../integration-tests/src/test/java/it/varco/integration/pages");
    private static final Path OWN_TESTS = Path.of("src/test/java/it/varco/themes");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w-]+\\.ftl) \\|.*");
    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]*\\bsrc=)|\\son[a-z]+\\s*=|\\sstyle\\s*=|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEST = Pattern.compile("\\b\\w+(IT|Test)\\b");

    @Test
    void everyTemplateOfKeycloakIsListed() {
        assertThat(listed()).containsAll(KeycloakTheme.templates("login/"));
    }

    @ParameterizedTest
    @MethodSource("keycloakTemplates")
    void theListSaysWhoseTheTemplateIs(String template) {
        boolean ours = Files.exists(Sources.THEME_TEMPLATES.resolve(template));
        assertThat(row(template)).as(template).contains(ours ? "| ours |" : "| Keycloak |");
    }

    @ParameterizedTest
    @MethodSource("keycloakTemplates")
    void nothingInlineIsLeftToKeycloak(String template) {
        if (!Files.exists(Sources.THEME_TEMPLATES.resolve(template))) {
            assertThat(KeycloakTheme.template("login/" + template))
                    .as("%s would not work under the policy of the realm template", template)
                    .doesNotContainPattern(INLINE);
        }
    }

    @Test
    void theTestsNamedExist() {
        Set<String> named = TEST.matcher(Sources.text(LIST))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named)
                .hasSizeGreaterThan(5)
                .allMatch(test ->
                        Files.exists(TESTS.resolve(test + ".java")) || Files.exists(OWN_TESTS.resolve(test + ".java")));
    }

    static Set<String> keycloakTemplates() {
        return KeycloakTheme.templates("login/");
    }

    private static Set<String> listed() {
        return ROW.matcher(Sources.text(LIST))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String row(String template) {
        return Sources.text(LIST)
                .lines()
                .filter(line -> line.startsWith("| " + template + " |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(template + " is not listed"));
    }
}
