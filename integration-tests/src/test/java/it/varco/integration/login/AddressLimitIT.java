package it.varco.integration.login;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.Page;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressLimitIT {

    private static final int LIMIT = 3;
    private static final int WINDOW = 600;

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;

    AddressLimitIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.realm = PinRealm.open(server);
        realm.addressLimit(LIMIT, WINDOW);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void tooManyWrongAttemptsCloseTheFormForTheAddress() {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        Page page = PinSteps.form(realm.browser(), realm.relyingParty());
        for (int turn = 0; turn < LIMIT; turn++) {
            page = PinSteps.send(page, people.nextCode(), "00000000");
            assertThat(page.status()).isEqualTo(200);
        }

        Page closed =
                PinSteps.send(PinSteps.form(realm.browser(), realm.relyingParty()), person.fiscalCode(), People.PIN);

        assertThat(closed.status()).as("too many requests").isEqualTo(429);
        assertThat(closed.text()).as("says until when").containsPattern("[Tt]roppi tentativi.*\\b\\d{2}:\\d{2}\\b");
        assertThat(closed.has("input[name=pin]"))
                .as("the page is the form, to be sent again later")
                .isTrue();
        assertThat(StoredAttempts.of(server, user))
                .as("an attempt that is not looked at does not count for the person")
                .isEmpty();
    }
}
