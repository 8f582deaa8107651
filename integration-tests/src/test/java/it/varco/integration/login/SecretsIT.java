package it.varco.integration.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import it.varco.integration.events.LoginEvents;
import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
class SecretsIT {

    private static final String WRONG_PIN = "BADBAD00";

    @Test
    void neitherPinNorFiscalCodeIsWrittenDown(VarcoServer server, People people) throws Refusal {
        NewPerson person = people.withPin();
        String stranger = people.nextCode();
        long mark = server.log().mark();
        try (PinRealm realm = PinRealm.open(server)) {
            realm.register(person);
            realm.lockout(2, 600);
            realm.relyingParty().loginByPin(realm.browser(), person.fiscalCode(), People.PIN);
            Page form = PinSteps.form(realm.browser(), realm.relyingParty());
            form = PinSteps.send(form, stranger, WRONG_PIN);
            form = PinSteps.send(form, stranger, "not a pin");
            form = PinSteps.send(form, person.fiscalCode() + "X", WRONG_PIN);
            for (int turn = 0; turn < 3; turn++) {
                form = PinSteps.send(form, person.fiscalCode(), WRONG_PIN);
            }

            for (JsonNode event : new LoginEvents(realm.admin(), realm.name()).all()) {
                ObjectNode details = (ObjectNode) event.get("details");
                if (details != null) {
                    details.remove("username");
                }
                refuseSecretsIn(event.toString(), "the stored event " + event, person.fiscalCode(), stranger);
            }
        }
        String log = server.log().since(mark);
        assertThat(log).as("the listener of the template writes the refusals").contains("LOGIN_ERROR");
        refuseSecretsIn(log, "the server's log", person.fiscalCode(), stranger);
    }

    @Test
    void neitherCodeNorNewPinIsWrittenDown(VarcoServer server, People people) throws Refusal {
        NewPerson activating = people.without().with(CodeSteps.code("ordinario"));
        NewPerson renewing = CodeSteps.abroad(people.without().with(CodeSteps.expired("ordinario")));
        long mark = server.log().mark();
        List<String> secrets = new ArrayList<>(List.of(CodeSteps.FIRST, CodeSteps.SECOND, People.PIN));
        try (PinRealm realm = PinRealm.open(server)) {
            realm.register(activating);
            realm.register(renewing);
            HttpBrowser browser = realm.browser();
            Page wrong = CodeSteps.send(
                    CodeSteps.form(browser, realm.relyingParty()),
                    activating.fiscalCode(),
                    CodeSteps.SECOND,
                    CodeSteps.FIRST);
            Page shown = CodeSteps.send(wrong, activating.fiscalCode(), CodeSteps.FIRST, CodeSteps.SECOND);
            secrets.add(CodeSteps.pinOn(shown));
            shown = CodeSteps.writtenDown(shown).formWith("button[name=again]").press("again", "true");
            secrets.add(CodeSteps.pinOn(shown));
            assertThat(CodeSteps.confirm(shown).answered()).isTrue();
            HttpBrowser other = realm.browser();
            Page renewed = PinSteps.send(PinSteps.form(other, realm.relyingParty()), renewing.fiscalCode(), People.PIN);
            secrets.add(CodeSteps.pinOn(renewed));
            assertThat(CodeSteps.confirm(renewed).answered()).isTrue();

            refuse(secrets, browser.visited().toString() + other.visited(), "addresses the browser went to");
            refuse(secrets, new LoginEvents(realm.admin(), realm.name()).all().toString(), "stored events");
            refuse(
                    secrets,
                    realm.admin()
                            .get(realm.name() + "/admin-events?max=1000")
                            .expect(200)
                            .json()
                            .toString(),
                    "stored admin events");
        }
        refuse(secrets, server.log().since(mark), "the server's log");
    }

    private static void refuse(List<String> secrets, String text, String where) {
        assertThat(text).as("%s: something was written at all", where).isNotBlank();
        assertThat(secrets).as(where).allSatisfy(secret -> assertThat(text).doesNotContainIgnoringCase(secret));
    }

    private static void refuseSecretsIn(String text, String where, String... fiscalCodes) {
        String lower = text.toLowerCase(Locale.ROOT);
        assertThat(lower)
                .as(where)
                .doesNotContain(People.PIN.toLowerCase(Locale.ROOT), WRONG_PIN.toLowerCase(Locale.ROOT), "not a pin");
        for (String code : fiscalCodes) {
            assertThat(lower).as(where).doesNotContain(code.toLowerCase(Locale.ROOT));
        }
    }
}
