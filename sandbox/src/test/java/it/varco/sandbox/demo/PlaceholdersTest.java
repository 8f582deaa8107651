package it.varco.sandbox.demo;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceholdersTest {

    @Test
    void givenValueGoesBeforeTheDefault() {
        String text = "${URL:https://localhost:8444}/x ${NAME} ${OTHER:y}";

        assertThat(Placeholders.fill(text, Map.of("URL", "https://h:1", "NAME", "$1\\n")))
                .isEqualTo("https://h:1/x $1\\n y");
    }

    @Test
    void messageKeysAreLeftAlone() {
        assertThat(Placeholders.fill("${username} ${UNSET}", Map.of("username", "x")))
                .isEqualTo("${username} ${UNSET}");
    }
}
