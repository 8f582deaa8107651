package it.varco.themes;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/glossary.md} and the texts say the same. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("../docs/glossary.md");
    private static final List<String> LANGUAGES = List.of("it", "en", "de", "fr", "sl");
    private static final int MEANING = 5;
    private static final int SEEN_IN = 6;
    private static final String NOWHERE = "—";

    @Test
    void everyTermHasFiveLanguagesAndAMeaning() {
        assertThat(terms())
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(row)
                        .as("the row of %s", row.get(0))
                        .hasSize(SEEN_IN + 1)
                        .allSatisfy(cell -> assertThat(cell).isNotBlank()));
    }

    @Test
    void noTermIsTheNameOfTwoThings() {
        for (int language = 0; language < LANGUAGES.size(); language++) {
            int column = language;
            assertThat(terms().stream().map(row -> row.get(column).toLowerCase(Locale.ROOT)))
                    .as("terms in %s", LANGUAGES.get(language))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("termsSeen")
    void theTextsUseTheTerm(List<String> row) {
        for (int language = 0; language < LANGUAGES.size(); language++) {
            String name = LANGUAGES.get(language);
            String key = row.get(SEEN_IN);
            String text = Sources.messageFolders()
                    .map(folder -> MessageBundle.of(folder, name).text(key))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no text " + key));
            assertThat(text.toLowerCase(Locale.ROOT).replace("''", "'"))
                    .as("%s, %s, in %s", row.get(0), row.get(MEANING), name)
                    .contains(stems(row.get(language)));
        }
    }

    @ParameterizedTest
    @MethodSource("wordsNotToUse")
    void noTextUsesAnotherWord(String language, String word, String instead) {
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}-])" + Pattern.quote(word.replace("*", "")) + (word.endsWith("*") ? "" : "(?![\\p{L}-])"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Sources.messageFolders().forEach(folder -> {
            MessageBundle bundle = MessageBundle.of(folder, language);
            assertThat(bundle.keys().stream()
                            .filter(key -> pattern.matcher(bundle.text(key)).find()))
                    .as("\"%s\" in %s: the glossary says %s", word, bundle.file(), instead)
                    .isEmpty();
        });
    }

    /** What inflection leaves of the words of a term. */
    private static List<String> stems(String term) {
        return Arrays.stream(term.toLowerCase(Locale.ROOT).split(" "))
                .map(word -> word.matches("\\p{L}{4,}[aeiou]") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }

    static Stream<List<String>> termsSeen() {
        return terms().stream().filter(row -> !row.get(SEEN_IN).equals(NOWHERE));
    }

    static Stream<Arguments> wordsNotToUse() {
        return table("| language |").stream()
                .flatMap(row -> Arrays.stream(row.get(1).split(",\\s*"))
                        .map(word -> Arguments.of(row.get(0), word, row.get(2))));
    }

    private static List<List<String>> terms() {
        return table("| it |");
    }

    /** The rows under the heading that starts so. */
    private static List<List<String>> table(String heading) {
        return Sources.text(GLOSSARY)
                .lines()
                .dropWhile(line -> !line.startsWith(heading))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
