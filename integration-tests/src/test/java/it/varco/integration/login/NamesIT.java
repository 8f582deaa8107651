package it.varco.integration.login;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.people.PinCredential;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesIT {

    private final People people;
    private final PinRealm realm;

    NamesIT(VarcoServer server, People people) {
        this.people = people;
        this.realm = PinRealm.open(server);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void longAndForeignNamesReachTheTokenWhole() throws Refusal {
        String family = "D'Àgostino-Ñuñez ".repeat(6).strip();
        String given = "Żółć 王小明";
        NewPerson person = NewPerson.of(people.nextCode(), given, family)
                .with(new PinCredential(People.PIN, "ordinario", PinRealm.FAR));
        realm.register(person);
        assertThat(family).hasSizeGreaterThan(100);
        assertThat(realm.relyingParty()
                        .loginByPin(realm.browser(), person.fiscalCode(), People.PIN)
                        .idToken())
                .containsEntry("family_name", family)
                .containsEntry("given_name", given);
    }
}
