package it.varco.integration.login;

import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.InvalidCodiceFiscaleException;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.people.PinCredential;
import it.varco.sandbox.rp.Refusal;
import it.varco.sandbox.rp.TokenSet;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiscalCodesIT {

    private static final String FISCAL_NUMBER = "https://attributes.eid.gov.it/fiscal_number";
    private static final String OTHER_PIN = "0F0F0F0F";

    private final People people;
    private final PinRealm realm;

    FiscalCodesIT(VarcoServer server, People people) {
        this.people = people;
        this.realm = PinRealm.open(server);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void lowerCaseAndSpacesAreAccepted() throws Refusal {
        NewPerson person = people.withPin();
        realm.register(person);
        String typed = " " + person.fiscalCode().toLowerCase(Locale.ROOT).replaceFirst("(.{6})(.{5})", "$1 $2 ") + " ";
        assertThat(login(typed, People.PIN).idToken()).containsEntry(FISCAL_NUMBER, "TINIT-" + person.fiscalCode());
    }

    @Test
    void omocodicCodesBelongToTwoPeople() throws Refusal {
        NewPerson plain = people.withPin();
        NewPerson omocodic = NewPerson.of(omocodicOf(plain.fiscalCode()), "Altra", "Persona")
                .with(new PinCredential(OTHER_PIN, "ordinario", PinRealm.FAR));
        realm.register(plain);
        realm.register(omocodic);

        TokenSet one = login(plain.fiscalCode(), People.PIN);
        TokenSet other = login(omocodic.fiscalCode(), OTHER_PIN);

        assertThat(one.idToken()).containsEntry(FISCAL_NUMBER, "TINIT-" + plain.fiscalCode());
        assertThat(other.idToken()).containsEntry(FISCAL_NUMBER, "TINIT-" + omocodic.fiscalCode());
        assertThat(other.idToken().get("sub")).isNotEqualTo(one.idToken().get("sub"));
        assertThat(PinSteps.send(
                                PinSteps.form(realm.browser(), realm.relyingParty()), omocodic.fiscalCode(), People.PIN)
                        .answered())
                .as("one's PIN does not open the other's account")
                .isFalse();
    }

    @Test
    void provisionalCodeOfElevenDigitsSignsIn() throws Refusal {
        NewPerson person = NewPerson.of(completed("9001234567", "0123456789"), "Arrivo", "Recente")
                .with(new PinCredential(People.PIN, "ordinario", PinRealm.FAR));
        realm.register(person);
        assertThat(login(person.fiscalCode(), People.PIN).idToken())
                .containsEntry(FISCAL_NUMBER, "TINIT-" + person.fiscalCode());
    }

    private TokenSet login(String fiscalCode, String pin) throws Refusal {
        return realm.relyingParty().loginByPin(realm.browser(), fiscalCode, pin);
    }

    /** The same code with its last digit written as the letter that stands for it. */
    private static String omocodicOf(String plain) {
        char letter = "LMNPQRSTUV".charAt(plain.charAt(14) - '0');
        return completed(plain.substring(0, 14) + letter, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    }

    private static String completed(String body, String checkCharacters) {
        for (char check : checkCharacters.toCharArray()) {
            try {
                return new CodiceFiscale(body + check).value();
            } catch (InvalidCodiceFiscaleException wrongCheck) {
                continue;
            }
        }
        throw new IllegalStateException("no check character for " + body);
    }
}
