package it.varco.integration.login;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.Page;
import it.varco.integration.office.MailServer;
import it.varco.integration.office.PinDesk;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** From an office's desk to a login: what was mailed, posted or handed over opens the door, and nothing else does. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuedCodeIT {

    private final People people;
    private final PinRealm realm;
    private final PinDesk desk;
    private final MailServer mail = MailServer.start();

    IssuedCodeIT(VarcoServer server, People people) {
        this.people = people;
        this.realm = PinRealm.asShipped(server);
        this.desk = new PinDesk(realm);
        realm.change(mail.realmSetting());
    }

    @AfterAll
    void removeRealm() {
        realm.close();
        mail.close();
    }

    @Test
    void mailedAndPostedHalvesBecomeAPinOrdinarioThatAnOfficeMakesDispositivo() throws Refusal {
        String person = abroad();
        String address = person.toLowerCase(Locale.ROOT) + "@example.org";
        JsonNode issued =
                desk.issue(PinDesk.twoChannels(person, address)).expect(201).json();
        String mailed = PinDesk.halfIn(mail.only(address).text());
        String posted = PinDesk.halfIn(PinDesk.sheets(issued).get(0));

        LoginAttempt attempt = realm.relyingParty().begin();
        Page shown = CodeSteps.send(CodeSteps.form(realm.browser(), attempt), person, mailed, posted);
        String pin = CodeSteps.pinOn(shown);
        assertThat(realm.relyingParty()
                        .finish(attempt, CodeSteps.confirm(shown))
                        .idToken()
                        .get("acr"))
                .isEqualTo("urn:varco:acr:pin:ordinario");
        assertThat(operations(person)).containsExactly("issued", "activated");

        desk.act(person, "convert", PinDesk.about("form").put("pin", desk.pin(person)))
                .expect(200);
        assertThat(realm.relyingParty()
                        .loginByPin(realm.browser(), person, pin)
                        .idToken()
                        .get("acr"))
                .isEqualTo("urn:varco:acr:pin:dispositivo");
    }

    @Test
    void halvesFromTheCounterBecomeAPinDispositivo() throws Refusal {
        String person = abroad();
        List<String> halves = PinDesk.halvesIn(
                PinDesk.sheets(desk.issue(PinDesk.counter(person)).expect(201).json())
                        .get(0));
        LoginAttempt attempt = realm.relyingParty().begin();
        Page shown = CodeSteps.send(CodeSteps.form(realm.browser(), attempt), person, halves.get(0), halves.get(1));
        assertThat(realm.relyingParty()
                        .finish(attempt, CodeSteps.confirm(shown))
                        .idToken()
                        .get("acr"))
                .isEqualTo("urn:varco:acr:pin:dispositivo");
    }

    @Test
    void redeliveryKillsTheHalvesOnTheirWay() {
        String person = abroad();
        JsonNode first = desk.issue(PinDesk.counter(person)).expect(201).json();
        List<String> old = PinDesk.halvesIn(PinDesk.sheets(first).get(0));
        ObjectNode lost = PinDesk.about("lost")
                .put("delivery", "counter")
                .put("code", first.get("code").asText());
        List<String> fresh = PinDesk.halvesIn(
                PinDesk.sheets(desk.act(person, "redeliver", lost).expect(200).json())
                        .get(0));
        for (List<String> dead : List.of(old, List.of(old.get(0), fresh.get(1)), List.of(fresh.get(0), old.get(1)))) {
            Page refused = CodeSteps.send(
                    CodeSteps.form(realm.browser(), realm.relyingParty()), person, dead.get(0), dead.get(1));
            assertThat(refused.text()).contains(Texts.italian().of("varco.pin.activate.error.wrong"));
        }
        assertThat(CodeSteps.confirm(CodeSteps.send(
                                CodeSteps.form(realm.browser(), realm.relyingParty()),
                                person,
                                fresh.get(0),
                                fresh.get(1)))
                        .answered())
                .isTrue();
    }

    @Test
    void revokedCodeActivatesNothing() {
        String person = abroad();
        JsonNode issued = desk.issue(PinDesk.counter(person)).expect(201).json();
        List<String> halves = PinDesk.halvesIn(PinDesk.sheets(issued).get(0));
        desk.act(
                        person,
                        "revoke",
                        PinDesk.about("lost").put("code", issued.get("code").asText()))
                .expect(204);
        Page refused = CodeSteps.send(
                CodeSteps.form(realm.browser(), realm.relyingParty()), person, halves.get(0), halves.get(1));
        assertThat(refused.text()).contains(Texts.italian().of("varco.pin.activate.error.wrong"));
    }

    private String abroad() {
        String person = people.nextCode();
        desk.attestAbroad(person);
        return person;
    }

    private List<String> operations(String person) {
        return desk.state(person).json().get("history").findValuesAsText("operation");
    }
}
