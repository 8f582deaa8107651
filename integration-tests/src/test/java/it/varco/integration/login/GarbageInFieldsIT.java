package it.varco.integration.login;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.http.Form;
import it.varco.integration.http.Page;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is sent to a page of the login, the answer is a page of ours. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GarbageInFieldsIT {

    private final VarcoServer server;
    private final PinRealm realm;
    private final PagesWithForms pages;

    GarbageInFieldsIT(VarcoServer server, People people) {
        this.server = server;
        this.realm = PinRealm.open(server);
        this.pages = new PagesWithForms(realm, people);
        realm.addressLimit(10_000, 60);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void fieldsOfThePicker() {
        assertThatFieldsAreHandled(pages::picker, "credential");
    }

    @Test
    void fieldsOfThePinForm() {
        assertThatFieldsAreHandled(pages::pinForm, "fiscalCode");
        assertThatFieldsAreHandled(pages::pinForm, "pin");
    }

    @Test
    void fieldsOfTheProfilePage() {
        assertThatFieldsAreHandled(pages::profiles, "profile");
    }

    @Test
    void fieldsOfTheNotice() {
        assertThatFieldsAreHandled(pages::notice, "action");
    }

    @Test
    void unknownChoicesLeaveThePageWhereItIs() {
        assertThat(pages.picker()
                        .formWith("button[name=credential]")
                        .submitWith(Map.of("credential", "broker:no-such-provider"))
                        .has("button[name=credential]"))
                .isTrue();
        assertThat(pages.profiles()
                        .formWith("input[name=profile]")
                        .submitWith(Map.of("profile", "caf//"))
                        .has("input[name=profile]"))
                .as("a profile that the person does not hold")
                .isTrue();
        assertThat(pages.notice()
                        .formWith("button[name=action]")
                        .submitWith(Map.of("action", "another-thing"))
                        .status())
                .as("the refusal stands")
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fiscalCode=%FF%FE&pin=%C3%28",
                "fiscalCode=%00&pin=%00",
                "=&=&&&",
                "fiscalCode",
                "fiscalCode[]=a&pin[]=b",
                "fiscalCode=A&fiscalCode=B&pin=1&pin=2",
                "{\"fiscalCode\":1}",
                "",
            })
    void bodiesThatNoFormSends(String body) {
        long mark = server.log().mark();
        for (Page page : List.of(pages.picker(), pages.pinForm(), pages.profiles(), pages.notice())) {
            URI action = page.formWith("form[id^=varco] button").action();
            Looks.wellCaredFor(page.browser().post(action, body, page.uri()), body + " sent to " + page.heading());
        }
        PagesWithForms.assertThatTheLogIsClean(server.log(), mark);
    }

    /** Refused before anything of ours, or of Keycloak's login, is asked; only the look of the page is ours. */
    @Test
    void bodyThatIsNotUrlEncodedGetsAPageToo() {
        Page form = pages.pinForm();
        Page answer = form.browser().post(form.formWith("#pin").action(), "fiscalCode=%&pin=%zz", form.uri());
        assertThat(answer.html()).doesNotContain("Exception", "\tat ");
        assertThat(answer.heading()).isEqualTo(Texts.italian().of("errorTitle"));
        assertThat(answer.text())
                .as("texts that Keycloak prints without formatting them")
                .contains(Texts.italian().of("internalServerError"))
                .doesNotContain("''");
    }

    private interface Showing {
        Page page();
    }

    private void assertThatFieldsAreHandled(Showing showing, String field) {
        long mark = server.log().mark();
        for (String value : Garbage.VALUES) {
            Form form = showing.page().formWith("form[id^=varco] button");
            Looks.wellCaredFor(
                    form.submitWith(Map.of(field, value)),
                    field + "=" + value.substring(0, Math.min(value.length(), 40)));
        }
        PagesWithForms.assertThatTheLogIsClean(server.log(), mark);
    }
}
