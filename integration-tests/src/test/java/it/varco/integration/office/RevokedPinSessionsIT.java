package it.varco.integration.office;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.LoginWish;
import it.varco.sandbox.rp.Refusal;
import it.varco.sandbox.rp.TokenSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of the sessions that a revoked PIN had opened. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevokedPinSessionsIT {

    private final People people;
    private final PinRealm realm;
    private final RelyingParty relyingParty;

    RevokedPinSessionsIT(VarcoServer server, People people) {
        this.people = people;
        this.realm = PinRealm.open(server);
        this.relyingParty = realm.relyingParty();
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void endWhenAnOfficeRevokesThePin() throws Refusal {
        NewPerson person = registered();
        NewPerson neighbour = registered();
        TokenSet tokens = relyingParty.loginByPin(realm.browser(), person.fiscalCode(), People.PIN);
        TokenSet untouched = relyingParty.loginByPin(realm.browser(), neighbour.fiscalCode(), People.PIN);

        revoke(person);

        assertThatThrownBy(() -> relyingParty.refresh(tokens))
                .as("whoever found the PIN is out")
                .isInstanceOf(Refusal.class);
        assertThat(relyingParty.refresh(untouched).accessTokenClaims())
                .as("nobody else is")
                .containsEntry("credential", "pin");
    }

    @Test
    void offlineOnesEndToo() throws Refusal {
        NewPerson person = registered();
        LoginAttempt attempt = relyingParty.begin(LoginWish.plain().scopes("offline_access"));
        Page answer = RelyingParty.enterPin(realm.browser().open(attempt.uri()), person.fiscalCode(), People.PIN);
        TokenSet tokens = relyingParty.finish(attempt, answer);

        revoke(person);

        assertThatThrownBy(() -> relyingParty.refresh(tokens)).isInstanceOf(Refusal.class);
    }

    private NewPerson registered() {
        NewPerson person = people.withPin();
        realm.register(person);
        return person;
    }

    private void revoke(NewPerson person) {
        PinDesk desk = new PinDesk(realm);
        desk.act(
                        person.fiscalCode(),
                        "revoke",
                        PinDesk.about("reported as stolen").put("pin", desk.pin(person.fiscalCode())))
                .expect(204);
    }
}
