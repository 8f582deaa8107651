package it.varco.authenticators.pin.login;

import org.keycloak.models.utils.FormMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import it.varco.authenticators.pin.Pin;
import it.varco.authenticators.pin.PinCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TypedFieldsTest {

    private final TestLogin login = new TestLogin();

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        TypedFields fields = new TypedFields(login.typed("firstHalf", "E1E2").start());
        assertThat(fields.person()).isEmpty();
        assertThat(fields.code("firstHalf", "secondHalf")).isEmpty();
        assertThat(fields.errors())
                .extracting(FormMessage::getField, FormMessage::getMessage)
                .containsExactly(
                        tuple("fiscalCode", "varco.pin.error.cf.EMPTY"),
                        tuple("firstHalf", "varco.pin.activate.error.half"),
                        tuple("secondHalf", "varco.pin.activate.error.secondHalf.empty"));
    }

    @ParameterizedTest
    @CsvSource({
        "E1E2A3B4, C5D6E7F8",
        "e1e2-a3b4, c5d6 e7f8",
        "E1E2A3B4C5D6E7F8, ''",
        "'E1E2 A3B4-C5D6 E7F8', '  '",
    })
    void codeIsReadAsItIsPrinted(String first, String second) {
        TypedFields fields = new TypedFields(
                login.typed("firstHalf", first).typed("secondHalf", second).start());
        assertThat(fields.code("firstHalf", "secondHalf"))
                .contains(new PinCode(new Pin("E1E2A3B4"), new Pin("C5D6E7F8")));
        assertThat(fields.errors()).isEmpty();
    }

    @Test
    void wholeCodeBesideASecondHalfIsNoCode() {
        TypedFields fields = new TypedFields(login.typed("firstHalf", "E1E2A3B4C5D6E7F8")
                .typed("secondHalf", "C5D6E7F8")
                .start());
        assertThat(fields.code("firstHalf", "secondHalf")).isEmpty();
        assertThat(fields.errors()).extracting(FormMessage::getField).containsExactly("firstHalf");
    }

    @Test
    void onlyThePersonOfTheSessionIsReadWhenThereIsOne() {
        login.typed("fiscalCode", TestLogin.FISCAL_CODE);
        login.signedIn(login.user("other", "BNCBRN68S04F205D"));
        TypedFields fields = new TypedFields(login.start());
        assertThat(fields.person()).isEmpty();
        assertThat(fields.errors()).extracting(FormMessage::getMessage).containsExactly("varco.pin.error.other-person");
        login.signedIn(login.user());
        assertThat(new TypedFields(login.start()).person()).isPresent();
    }
}
