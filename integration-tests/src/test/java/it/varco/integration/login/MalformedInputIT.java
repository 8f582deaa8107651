package it.varco.integration.login;

import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.http.Page;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedInputIT {

    private static final int MORE_THAN_EITHER_LIMIT = 4;

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;

    MalformedInputIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.realm = PinRealm.open(server);
        realm.lockout(MORE_THAN_EITHER_LIMIT - 1, 60);
        realm.addressLimit(MORE_THAN_EITHER_LIMIT - 1, 600);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'   ', EMPTY",
        "RSSNNA75C52Z112, LENGTH",
        "RSSNNA75C52Z112JJ, LENGTH",
        "1234567890, LENGTH",
        "<script>alert(1)</script>, LENGTH",
        "RSSNNA75C5ZZ112J, SHAPE",
        "RSSNN075C52Z112J, SHAPE",
        "12345678A01, SHAPE",
        "RSSNNA75C52Z112K, CHECK_CHARACTER",
        "12345678901, CHECK_CHARACTER",
        "RSSNNA75B70Z112C, BIRTH_DATE",
    })
    void malformedFiscalCodeGetsItsOwnMessage(String typed, String reason) {
        Page form = PinSteps.form(realm.browser(), realm.relyingParty());
        Page answer = PinSteps.send(form, typed, People.PIN);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.texts("#fiscalCode-error"))
                .containsExactly(Texts.italian().of("varco.pin.error.cf." + reason));
        assertThat(answer.title())
                .as("a screen reader hears it first")
                .startsWith(Texts.italian().of("varco.frame.error"));
        assertThat(answer.document().select("#fiscalCode").val())
                .as("what was typed can be corrected")
                .isEqualTo(typed);
        assertThat(answer.document().select("#pin").val())
                .as("the PIN is never sent back")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', varco.pin.error.empty",
        "'  ', varco.pin.error.empty",
        "1234567, varco.pin.error.format",
        "123456789, varco.pin.error.format",
        "GHIJKLMN, varco.pin.error.format",
        "ÀÈÌÒÙÀÈÌ, varco.pin.error.format",
        "''' OR 1=1--', varco.pin.error.format",
    })
    void malformedPinGetsItsOwnMessage(String typed, String key) {
        Page form = PinSteps.form(realm.browser(), realm.relyingParty());
        Page answer = PinSteps.send(form, people.nextCode(), typed);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.texts("#pin-error")).containsExactly(Texts.italian().of(key));
        assertThat(answer.has("#fiscalCode-error"))
                .as("only the field that is wrong")
                .isFalse();
    }

    @Test
    void malformedInputIsNotCounted() throws Refusal {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        Page[] page = {PinSteps.form(realm.browser(), realm.relyingParty())};
        IntStream.range(0, MORE_THAN_EITHER_LIMIT)
                .forEach(turn -> page[0] = PinSteps.send(page[0], person.fiscalCode(), "1234"));
        IntStream.range(0, MORE_THAN_EITHER_LIMIT)
                .forEach(turn -> page[0] = PinSteps.send(page[0], person.fiscalCode() + "X", People.PIN));

        assertThat(StoredAttempts.of(server, user)).as("the PIN's count").isEmpty();
        assertThat(PinSteps.send(page[0], person.fiscalCode(), People.PIN).answered())
                .as("neither the PIN nor the address is closed")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1b2 c3d4", "A1B2-C3D4", " A1B2C3D4 "})
    void pinMayBeTypedAsItIsPrinted(String typed) {
        NewPerson person = people.withPin();
        realm.register(person);
        Page form = PinSteps.form(realm.browser(), realm.relyingParty());
        assertThat(PinSteps.send(form, person.fiscalCode(), typed).answered()).isTrue();
    }
}
