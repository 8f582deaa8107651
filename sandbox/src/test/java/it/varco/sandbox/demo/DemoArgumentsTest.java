package it.varco.sandbox.demo;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DemoArgumentsTest {

    @Test
    void nothingGivenMeansTodayOnThePortOfTheReadme() {
        DemoArguments arguments = DemoArguments.parse();

        assertThat(arguments.port()).isEqualTo(8443);
        assertThat(arguments.date()).isEmpty();
        assertThat(arguments.keep()).isFalse();
    }

    @Test
    void allOptionsAreRead() {
        DemoArguments arguments = DemoArguments.parse("--port", "9000", "--date", "2024-08-31", "--keep", "--detach");

        assertThat(arguments.port()).isEqualTo(9000);
        assertThat(arguments.date()).contains(LocalDate.of(2024, 8, 31));
        assertThat(arguments.keep()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port",
                "--port abc",
                "--port 0",
                "--port 65534",
                "--port -1",
                "--port 99999999999",
                "--date",
                "--date 2023-02-30",
                "--date 31/08/2024",
                "--date --keep",
                "--bogus",
                "up"
            })
    void mistypedOptionIsRefusedByName(String typed) {
        String[] words = typed.split(" ");

        assertThatThrownBy(() -> DemoArguments.parse(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words[0]);
    }
}
