package it.varco.themes;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts in every language. Keycloak passes nearly all through MessageFormat, with or without arguments. */
class MessagesTest {

    private static final Object[] ARGUMENTS = {"FIRST", "SECOND"};

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheKeysOfItalian(Path folder, String language) {
        assertThat(MessageBundle.of(folder, language).keys())
                .as("keys of %s in %s", language, folder)
                .isEqualTo(MessageBundle.of(folder, "it").keys());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasThePlaceholdersOfItalian(Path folder, String language) {
        MessageBundle italian = MessageBundle.of(folder, "it");
        MessageBundle bundle = MessageBundle.of(folder, language);
        for (String key : bundle.keys()) {
            assertThat(bundle.placeholders(key))
                    .as("placeholders of %s in %s", key, bundle.file())
                    .isEqualTo(italian.placeholders(key));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyIsWrittenTwice(Path folder, String language) {
        MessageBundle bundle = MessageBundle.of(folder, language);
        assertThat(Sources.text(bundle.file())
                        .lines()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).trim()))
                .as("a second line would silently win")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyApostropheAndPlaceholderSurvivesMessageFormat(Path folder, String language) {
        MessageBundle bundle = MessageBundle.of(folder, language);
        for (String key : bundle.keys()) {
            String expected = bundle.text(key).replace("''", "'");
            for (int i = 0; i < ARGUMENTS.length; i++) {
                expected = expected.replace("{" + i + "}", (String) ARGUMENTS[i]);
            }
            assertThat(new MessageFormat(bundle.text(key), Locale.ITALIAN).format(ARGUMENTS))
                    .as(
                            "%s in %s: a single apostrophe would vanish and take the placeholder after it with it",
                            key, language)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void textsOfTheLastResortPageNeedNoFormatting(Path folder, String language) {
        MessageBundle bundle = MessageBundle.of(folder, language);
        for (String key : List.of("internalServerError", "pageNotFound")) {
            if (bundle.keys().contains(key)) {
                assertThat(bundle.text(key))
                        .as("Keycloak prints %s as it stands: a doubled apostrophe would be seen", key)
                        .doesNotContain("'", "{");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmptyOrHoldsMarkup(Path folder, String language) {
        MessageBundle bundle = MessageBundle.of(folder, language);
        for (String key : bundle.keys()) {
            assertThat(bundle.text(key))
                    .as("%s in %s", key, bundle.file())
                    .isNotBlank()
                    .doesNotContain("<", ">", "${")
                    .doesNotMatch("(?s).*\\s$");
        }
    }

    static Stream<Arguments> bundles() {
        return Sources.messageFolders()
                .flatMap(folder -> Sources.LANGUAGES.stream().map(language -> Arguments.of(folder, language)));
    }
}
