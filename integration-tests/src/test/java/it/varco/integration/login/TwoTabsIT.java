package it.varco.integration.login;

import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** Two logins at once in one browser, as people leave tabs open. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoTabsIT {

    private static final String FISCAL_NUMBER = "https://attributes.eid.gov.it/fiscal_number";

    private final People people;
    private final PinRealm realm;
    private final RelyingParty relyingParty;

    TwoTabsIT(VarcoServer server, People people) {
        this.people = people;
        this.realm = PinRealm.open(server);
        this.relyingParty = realm.relyingParty();
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void twoTabsOfOnePersonAreBothAnswered() throws Refusal {
        NewPerson person = registered();
        HttpBrowser browser = realm.browser();
        LoginAttempt first = relyingParty.begin();
        LoginAttempt second = relyingParty.begin();
        Page firstForm = PinSteps.form(browser, first);
        Page secondForm = PinSteps.form(browser, second);
        relyingParty.finish(first, PinSteps.send(firstForm, person.fiscalCode(), People.PIN));
        Page later = PinSteps.send(secondForm, person.fiscalCode(), People.PIN);
        Looks.wellCaredFor(later, "second tab");
        assertThat(relyingParty.finish(second, later).idToken())
                .containsEntry(FISCAL_NUMBER, "TINIT-" + person.fiscalCode());
    }

    @Test
    void twoTabsOfTwoPeopleNeverMixThem() throws Refusal {
        NewPerson one = registered();
        NewPerson other = registered();
        HttpBrowser browser = realm.browser();
        LoginAttempt first = relyingParty.begin();
        LoginAttempt second = relyingParty.begin();
        Page firstForm = PinSteps.form(browser, first);
        Page secondForm = PinSteps.form(browser, second);

        assertThat(relyingParty
                        .finish(first, PinSteps.send(firstForm, one.fiscalCode(), People.PIN))
                        .idToken())
                .containsEntry(FISCAL_NUMBER, "TINIT-" + one.fiscalCode());
        Page later = PinSteps.send(secondForm, other.fiscalCode(), People.PIN);

        Looks.wellCaredFor(later, "second tab");
        if (later.answered()) {
            assertThat(relyingParty.finish(second, later).idToken())
                    .as("the second service gets the person who typed the PIN there")
                    .containsEntry(FISCAL_NUMBER, "TINIT-" + other.fiscalCode());
        } else {
            assertThat(later.html().toUpperCase(Locale.ROOT))
                    .as("one person's codice fiscale is not told to the other")
                    .doesNotContain(one.fiscalCode());
        }
    }

    private NewPerson registered() {
        NewPerson person = people.withPin();
        realm.register(person);
        return person;
    }
}
