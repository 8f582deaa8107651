package it.varco.integration.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.http.Page;
import it.varco.integration.office.Mail;
import it.varco.integration.office.MailServer;
import it.varco.integration.office.PinDesk;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A forgotten PIN: the same answer for everybody, and afterwards what each person is entitled to.
 *
 * <p>Over 200 lines, so that the kinds of people whose answers must be equal stand side by side.
 */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResetIT {

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;
    private final PinDesk desk;
    private final MailServer mail = MailServer.start();

    ResetIT(VarcoServer server, People people) {
        this.server = server;
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
    void halvesGoToTwoContactsAndTheOldPinStaysGoodUntilTheyAreUsed() throws Refusal {
        NewPerson person = CodeSteps.abroad(people.withPin("dispositivo"));
        String user = realm.register(person);
        certify(person, "email");
        certify(person, "pec");
        long mark = server.log().mark();

        ResetSteps.ask(realm, person.fiscalCode());
        JsonNode event = ResetSteps.event(realm, user, "SENT");
        assertThat(event.get("type").asText()).isEqualTo("UPDATE_CREDENTIAL");
        Mail first = mail.only(address(person, "email"));
        Mail second = mail.only(address(person, "pec"));
        String one = PinDesk.halfIn(first.text());
        String two = PinDesk.halfIn(second.text());
        assertThat(one).isNotEqualTo(two);
        assertThat(first.text())
                .contains("Parte 1 di 2", event.at("/details/reference").asText());
        assertThat(second.text())
                .contains("Parte 2 di 2", event.at("/details/reference").asText());

        assertThat(realm.relyingParty().loginByPin(realm.browser(), person.fiscalCode(), People.PIN))
                .as("nobody takes a PIN away by asking")
                .isNotNull();
        LoginAttempt attempt = realm.relyingParty().begin();
        Page shown = CodeSteps.send(CodeSteps.form(realm.browser(), attempt), person.fiscalCode(), one, two);
        String pin = CodeSteps.pinOn(shown);
        assertThat(realm.relyingParty()
                        .finish(attempt, CodeSteps.confirm(shown))
                        .idToken()
                        .get("acr"))
                .as("what the person had proven at an office stays proven")
                .isEqualTo("urn:varco:acr:pin:dispositivo");
        assertThat(realm.relyingParty().loginByPin(realm.browser(), person.fiscalCode(), pin))
                .isNotNull();
        Page old = PinSteps.send(PinSteps.form(realm.browser(), realm.relyingParty()), person.fiscalCode(), People.PIN);
        assertThat(old.text()).contains(Texts.italian().of("varco.pin.error.wrong"));
        assertThat(operations(person)).containsExactly("reset", "activated");
        assertThat(server.log().since(mark).toUpperCase(Locale.ROOT))
                .doesNotContain(one, two, pin, person.fiscalCode());
    }

    @Test
    void everybodyGetsTheSameAnswerByteForByte() {
        NewPerson holder = holder();
        certify(holder, "email");
        certify(holder, "pec");
        NewPerson oneContact = holder();
        certify(oneContact, "email");
        NewPerson neverActivated = CodeSteps.abroad(people.without().with(CodeSteps.code("ordinario")));
        realm.register(neverActivated);
        NewPerson denied = people.withPin();
        realm.register(denied);
        NewPerson withoutPin = people.without();
        realm.register(withoutPin);

        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("unknown", comparable(ResetSteps.ask(realm, people.nextCode())));
        answers.put("holder", comparable(ResetSteps.ask(realm, holder.fiscalCode())));
        answers.put("holder again", comparable(ResetSteps.ask(realm, holder.fiscalCode())));
        answers.put("one contact", comparable(ResetSteps.ask(realm, oneContact.fiscalCode())));
        answers.put("never activated", comparable(ResetSteps.ask(realm, neverActivated.fiscalCode())));
        answers.put("denied", comparable(ResetSteps.ask(realm, denied.fiscalCode())));
        answers.put("no PIN", comparable(ResetSteps.ask(realm, withoutPin.fiscalCode())));

        String unknown = answers.get("unknown");
        assertThat(unknown).contains(Texts.italian().of("varco.pin.reset.done.title"));
        assertThat(answers)
                .allSatisfy(
                        (situation, answer) -> assertThat(answer).as(situation).isEqualTo(unknown));
    }

    @Test
    void answerDoesNotWaitForTheMail() {
        NewPerson holder = holder();
        certify(holder, "email");
        certify(holder, "pec");
        mail.slow(holder.fiscalCode().toLowerCase(Locale.ROOT), 3_000);
        Page form = ResetSteps.form(realm.browser(), realm.relyingParty());
        long begun = System.nanoTime();
        ResetSteps.send(form, holder.fiscalCode());
        long milliseconds = (System.nanoTime() - begun) / 1_000_000;
        assertThat(milliseconds)
                .as("a mail server that takes three seconds must not tell who has a PIN")
                .isLessThan(2_500);
        assertThat(PinDesk.halfIn(mail.only(address(holder, "email")).text())).isNotBlank();
    }

    @Test
    void nobodyWhoHasNoPinGetsAMail() {
        int before = mail.all().size();
        ResetSteps.ask(realm, people.nextCode());
        ResetSteps.event(realm, null, "NO_PIN");
        assertThat(mail.all()).hasSize(before);
    }

    @Test
    void codeThatWasNeverActivatedIsNotReset() {
        NewPerson person = CodeSteps.abroad(people.without().with(CodeSteps.code("ordinario")));
        String user = realm.register(person);
        certify(person, "email");
        certify(person, "pec");
        String code = state(person).at("/code/id").asText();
        ResetSteps.ask(realm, person.fiscalCode());
        ResetSteps.event(realm, user, "NEVER_ACTIVATED");
        Mail told = mail.only(address(person, "email"));
        assertThat(told.text()).contains("non è ancora stato attivato");
        assertThat(PinDesk.halvesIn(told.text())).isEmpty();
        assertThat(mail.to(address(person, "pec"))).isEmpty();
        assertThat(state(person).at("/code/id").asText()).isEqualTo(code);
    }

    @Test
    void oneContactIsNotEnough() {
        NewPerson person = CodeSteps.abroad(people.withPin());
        String user = realm.register(person);
        certify(person, "email");
        desk.certify(person.fiscalCode(), "mobile", "+39 333 1234567");
        ResetSteps.ask(realm, person.fiscalCode());
        ResetSteps.event(realm, user, "TOO_FEW_CONTACTS");
        assertThat(mail.only(address(person, "email")).text())
                .as("no provider of this server reaches a telephone")
                .contains("due recapiti confermati");
        assertThat(state(person).has("code")).isFalse();
    }

    @Test
    void whomThePolicyRefusesIsToldWhyAndSinceWhen() {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        certify(person, "email");
        certify(person, "pec");
        ResetSteps.ask(realm, person.fiscalCode());
        JsonNode event = ResetSteps.event(realm, user, "CUT_OFF");
        assertThat(event.at("/details/rule").asText()).isEqualTo("pin-renew-citizen-ended");
        Mail told = mail.only(address(person, "email"));
        assertThat(told.text())
                .contains(Texts.italian().of("varco.cutoff.pin-renew-citizen"))
                .contains("28 febbraio 2021")
                .contains(event.at("/details/reference").asText());
        assertThat(PinDesk.halvesIn(told.text())).isEmpty();
        assertThat(state(person).has("code")).isFalse();
    }

    @Test
    void oneRequestADayIsAnswered() {
        NewPerson person = CodeSteps.abroad(people.withPin());
        String user = realm.register(person);
        certify(person, "email");
        certify(person, "pec");
        ResetSteps.ask(realm, person.fiscalCode());
        ResetSteps.event(realm, user, "SENT");
        String code = state(person).at("/code/id").asText();
        ResetSteps.ask(realm, person.fiscalCode());
        ResetSteps.event(realm, user, "TOO_SOON");
        assertThat(mail.to(address(person, "email"))).hasSize(1);
        assertThat(state(person).at("/code/id").asText()).isEqualTo(code);
    }

    @Test
    void contactThatBouncesCostsNothing() throws Refusal {
        NewPerson person = CodeSteps.abroad(people.withPin().with(CodeSteps.code("dispositivo")));
        String user = realm.register(person);
        certify(person, "email");
        certify(person, "pec");
        String code = state(person).at("/code/id").asText();
        mail.refuse(address(person, "pec"));
        ResetSteps.ask(realm, person.fiscalCode());
        JsonNode event = ResetSteps.event(realm, user, "NOT_DELIVERED");
        assertThat(event.get("type").asText()).isEqualTo("UPDATE_CREDENTIAL_ERROR");
        assertThat(event.at("/details/reference").asText()).isNotBlank();
        assertThat(state(person).at("/code/id").asText())
                .as("the code that waited still does")
                .isEqualTo(code);
        assertThat(realm.relyingParty().loginByPin(realm.browser(), person.fiscalCode(), People.PIN))
                .isNotNull();
        ResetSteps.ask(realm, person.fiscalCode());
        ResetSteps.event(realm, user, "TOO_SOON");
        assertThat(mail.to(address(person, "email")))
                .as("the contact that works is not flooded")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nobody", "RSSNNA75C52Z112K", "<script>", "\u0001", "RSSNNA75C52Z112J RSSNNA75C52Z112J"})
    void whatIsNoFiscalCodeIsTypedAgain(String typed) {
        Page again = ResetSteps.ask(realm, typed);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.texts("#fiscalCode-error")).hasSize(1);
        assertThat(again.heading()).isEqualTo(Texts.italian().of("varco.pin.reset.title"));
    }

    @Test
    void everyPageHasAWayOn() {
        Page form = ResetSteps.form(realm.browser(), realm.relyingParty());
        Page back = form.formWith("button[name=back]").press("back", "true");
        assertThat(back.has("input[name=pin]")).isTrue();
        Page done = ResetSteps.ask(realm, people.nextCode());
        assertThat(done.formWith("button[name=back]").press("back", "true").has("input[name=pin]"))
                .isTrue();
    }

    @Test
    void requestsCountForTheAddressTheyComeFrom() {
        try (PinRealm narrow = PinRealm.asShipped(server)) {
            narrow.addressLimit(2, 600);
            assertThat(ResetSteps.ask(narrow, people.nextCode()).status()).isEqualTo(200);
            assertThat(ResetSteps.ask(narrow, people.nextCode()).status()).isEqualTo(200);
            Page closed = ResetSteps.ask(narrow, people.nextCode());
            assertThat(closed.status()).isEqualTo(429);
            assertThat(closed.heading()).contains(Texts.italian().of("varco.pin.reset.title"));
        }
    }

    private NewPerson holder() {
        NewPerson person = CodeSteps.abroad(people.withPin());
        realm.register(person);
        return person;
    }

    private void certify(NewPerson person, String kind) {
        desk.certify(person.fiscalCode(), kind, address(person, kind));
    }

    private static String address(NewPerson person, String kind) {
        return person.fiscalCode().toLowerCase(Locale.ROOT) + "@" + kind + ".example.org";
    }

    private JsonNode state(NewPerson person) {
        return desk.state(person.fiscalCode()).expect(200).json();
    }

    private List<String> operations(NewPerson person) {
        return state(person).get("history").findValuesAsText("operation");
    }

    /** The whole page without the codes of this login. */
    private static String comparable(Page page) {
        return page.status() + " " + page.header("Cache-Control") + " " + page.header("Content-Type") + "\n"
                + page.html().replaceAll("(session_code|execution|tab_id|client_data)=[^&\"']*", "$1=");
    }
}
