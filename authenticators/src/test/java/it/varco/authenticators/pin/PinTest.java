package it.varco.authenticators.pin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PinTest {

    @ParameterizedTest
    @ValueSource(strings = {"3F7A19C4", "3f7a19c4", " 3F7A 19C4 ", "3F7A-19C4"})
    void whatAPersonTypesIsReadAsTheIssuedPin(String typed) {
        assertThat(Pin.parse(typed)).contains(new Pin("3F7A19C4"));
    }

    @Test
    void theLetterOIsAZeroSinceNoPinHoldsAnO() {
        assertThat(Pin.parse("O1O2o3o4")).contains(new Pin("01020304"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "3F7A19C", "3F7A19C45", "3F7A19G4", "3F7A19C4'--", "３F7A19C4"})
    void whatIsNoPinIsNotReadAsOne(String typed) {
        assertThat(Pin.parse(typed)).isEmpty();
    }

    @Test
    void aPinIsNeverPrinted() {
        assertThat(new Pin("3F7A19C4").toString()).doesNotContain("3F7A");
    }

    @Test
    void theRecordRefusesWhatParseWouldRefuse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pin("3f7a19c4"));
    }
}
