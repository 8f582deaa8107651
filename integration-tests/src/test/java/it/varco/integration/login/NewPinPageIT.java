package it.varco.integration.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people do with the page that shows their PIN once, and with two windows of it.
 *
 * <p>Long because every way to leave a page and come back to it is a test of its own over the same steps.
 */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewPinPageIT {

    private static final int WINDOWS = 4;

    private final People people;
    private final PinRealm realm;

    NewPinPageIT(VarcoServer server, People people) {
        this.people = people;
        this.realm = PinRealm.open(server);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void reloadShowsAnotherPinAndTheLoginGoesOn() {
        NewPerson person = withCode();
        HttpBrowser browser = realm.browser();
        Page shown = CodeSteps.activate(browser, realm.relyingParty().begin(), person);
        String first = CodeSteps.pinOn(shown);

        Page reloaded = continued(browser.open(shown.uri()));

        String second = CodeSteps.pinOn(reloaded);
        assertThat(second).as("what was shown once is not shown again").isNotEqualTo(first);
        assertThat(reloaded.text()).contains(Texts.italian().of("varco.pin.new.again"));
        assertThat(CodeSteps.confirm(reloaded).answered()).isTrue();
    }

    @Test
    void formSentAgainByReloadShowsNothingTwice() {
        NewPerson person = withCode();
        HttpBrowser browser = realm.browser();
        Page form = CodeSteps.form(browser, realm.relyingParty());
        String first = CodeSteps.pinOn(CodeSteps.send(form, person.fiscalCode(), CodeSteps.FIRST, CodeSteps.SECOND));

        Page again = CodeSteps.send(form, person.fiscalCode(), CodeSteps.FIRST, CodeSteps.SECOND);

        Looks.wellCaredFor(again, "the code sent again");
        assertThat(again.html()).doesNotContain(first.substring(0, 4) + "</span>");
        Page shown = continued(again);
        assertThat(CodeSteps.pinOn(shown)).isNotEqualTo(first);
        assertThat(CodeSteps.confirm(shown).answered()).isTrue();
    }

    @Test
    void backFromTheConfirmationShowsNoPin() {
        NewPerson person = withCode();
        Page shown = CodeSteps.activate(realm.browser(), realm.relyingParty().begin(), person);
        String pin = CodeSteps.pinOn(shown);
        Page confirmation = CodeSteps.writtenDown(shown);

        Page back = CodeSteps.writtenDown(shown);

        Looks.wellCaredFor(back, "the shown page's form sent again");
        assertThat(back.html()).doesNotContain(pin);
        Page here = continued(back);
        assertThat(here.has("#varco-pin-confirm-form"))
                .as("the login is where it was: %s", here)
                .isTrue();
        assertThat(CodeSteps.type(here, pin).answered()).isTrue();
        assertThat(confirmation.html()).doesNotContain(pin);
    }

    @Test
    void confirmationReloadedStaysWhereItIs() {
        NewPerson person = withCode();
        HttpBrowser browser = realm.browser();
        Page shown = CodeSteps.activate(browser, realm.relyingParty().begin(), person);
        String pin = CodeSteps.pinOn(shown);
        Page reloaded = continued(browser.open(CodeSteps.writtenDown(shown).uri()));
        assertThat(CodeSteps.type(reloaded, pin).answered()).isTrue();
    }

    @Test
    void anotherCredentialMayBeChosenAndNothingHasChanged() {
        NewPerson person = withCode();
        Page shown = CodeSteps.activate(realm.browser(), realm.relyingParty().begin(), person);
        Page picker = shown.formWith("button[name=back]").press("back", "true");
        Page form = PinSteps.pick(picker);
        assertThat(form.has("#varco-pin-form")).as("the steps begin anew").isTrue();
        Page activation = form.formWith("button[name=activate]").press("activate", "true");
        assertThat(CodeSteps.confirm(CodeSteps.send(activation, person.fiscalCode(), CodeSteps.FIRST, CodeSteps.SECOND))
                        .answered())
                .as("the code is still good")
                .isTrue();
    }

    @Test
    void formOfAnotherStepCannotSkipTheTyping() {
        NewPerson person = withCode();
        Page shown = CodeSteps.activate(realm.browser(), realm.relyingParty().begin(), person);
        Page forged = shown.formWith("button[name=written]")
                .submitWith(Map.of("fiscalCode", person.fiscalCode(), "pin", CodeSteps.pinOn(shown)));
        assertThat(forged.answered()).isFalse();
        assertThat(forged.has("button[name=written]"))
                .as("still the page that shows a PIN")
                .isTrue();
    }

    @Test
    void firstOfTwoWindowsWinsAndTheOtherIsTold() {
        NewPerson person = withCode();
        Page one = CodeSteps.activate(realm.browser(), realm.relyingParty().begin(), person);
        Page other = CodeSteps.activate(realm.browser(), realm.relyingParty().begin(), person);
        String winner = CodeSteps.pinOn(one);
        String loser = CodeSteps.pinOn(other);
        Page late = CodeSteps.writtenDown(other);
        assertThat(CodeSteps.confirm(one).answered()).isTrue();

        Page told = CodeSteps.type(late, loser);

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains(Texts.italian().of("varco.pin.confirm.error.overtaken"));
        Page wrong = PinSteps.send(told, person.fiscalCode(), loser);
        assertThat(wrong.answered()).isFalse();
        assertThat(PinSteps.send(wrong, person.fiscalCode(), winner).answered()).isTrue();
    }

    @Test
    void twoTabsOfOneBrowserEndWithOnePin() {
        NewPerson person = withCode();
        HttpBrowser browser = realm.browser();
        Page one = CodeSteps.activate(browser, realm.relyingParty().begin(), person);
        Page other = CodeSteps.activate(browser, realm.relyingParty().begin(), person);
        String winner = CodeSteps.pinOn(one);
        String loser = CodeSteps.pinOn(other);
        Page late = CodeSteps.writtenDown(other);
        assertThat(CodeSteps.confirm(one).answered()).isTrue();

        Looks.wellCaredFor(CodeSteps.type(late, loser), "the slower tab");

        assertThat(PinSteps.send(PinSteps.form(realm.browser(), realm.relyingParty()), person.fiscalCode(), winner)
                        .answered())
                .isTrue();
    }

    @Test
    void confirmationsAtTheSameMomentLeaveExactlyOnePin() throws Exception {
        NewPerson person = withCode();
        String user = realm.admin()
                .get(realm.name() + "/users?exact=true&username=" + person.username())
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asText();
        List<String> pins = new ArrayList<>();
        List<Callable<Page>> confirmations = new ArrayList<>();
        for (int window = 0; window < WINDOWS; window++) {
            Page shown =
                    CodeSteps.activate(realm.browser(), realm.relyingParty().begin(), person);
            String pin = CodeSteps.pinOn(shown);
            pins.add(pin);
            Page confirmation = CodeSteps.writtenDown(shown);
            confirmations.add(() -> CodeSteps.type(confirmation, pin));
        }
        ExecutorService threads = Executors.newFixedThreadPool(WINDOWS);
        List<String> won = new ArrayList<>();
        try {
            List<Future<Page>> answers = threads.invokeAll(confirmations);
            for (int window = 0; window < WINDOWS; window++) {
                Page answer = answers.get(window).get();
                Looks.wellCaredFor(answer, "window " + window);
                if (answer.answered()) {
                    won.add(pins.get(window));
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(won).as("windows that signed in").hasSize(1);
        assertThat(realm.admin()
                        .get(realm.name() + "/users/" + user + "/credentials")
                        .expect(200)
                        .json())
                .as("credentials of the person")
                .hasSize(1);
        assertThat(PinSteps.send(PinSteps.form(realm.browser(), realm.relyingParty()), person.fiscalCode(), won.get(0))
                        .answered())
                .isTrue();
    }

    private static Page continued(Page page) {
        return page.has("#loginContinueLink") ? page.follow("#loginContinueLink") : page;
    }

    private NewPerson withCode() {
        NewPerson person = people.without().with(CodeSteps.code("ordinario"));
        realm.register(person);
        return person;
    }
}
