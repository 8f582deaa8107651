package it.varco.integration.gate;

import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.people.People;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;

import static org.assertj.core.api.Assertions.assertThat;

/** An identity provider that an administrator added in haste: nobody vouched for a level, so it opens nothing. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokeredLoginIT {

    private final GateRealm realm;
    private final OtherRealm upstream;
    private final TokenEndpoint client;

    BrokeredLoginIT(VarcoServer server) {
        realm = GateRealm.of(server);
        upstream = OtherRealm.create(server);
        client = realm.register(realm.client("brokered-rp"));
        add("hasty", "");
        add("careful", "varco after broker");
    }

    @AfterAll
    void removeRealms() {
        realm.close();
        upstream.close();
    }

    @Test
    void providerWithoutThePostLoginFlowGivesNoToken(People people, HttpBrowser browser) {
        String person = people.nextCode().toLowerCase(Locale.ROOT);
        Page arrived = loginBy("hasty", person, browser);
        String reference = client.code(Callback.of(arrived).code()).refused("credential_not_accepted");
        AdminEvent event = realm.assertEvent("CODE_TO_TOKEN_ERROR", client, reference);
        assertThat(event.reason()).isEqualTo("NO_LOGIN_RECORD");
        Page again = browser.open(client.authorization("code", "scope", "openid"));
        assertThat(again.status())
                .as("its session leads to the notice from then on: %s", again)
                .isEqualTo(403);
    }

    @Test
    void providerWithThePostLoginFlowShowsTheNotice(People people, HttpBrowser browser) {
        Page notice = loginBy("careful", people.nextCode().toLowerCase(Locale.ROOT), browser);
        assertThat(notice.status()).as(notice.toString()).isEqualTo(403);
        Callback told = Callback.of(notice.formWith("button[name=action]").press("action", "back"));
        assertThat(told.error()).isEqualTo("access_denied");
        String reference = TokenAnswer.reference("credential_not_accepted", told.get("error_description"));
        assertThat(notice.text()).contains(reference);
        AdminEvent event = AdminEvent.withReference(realm.admin(), realm.name(), reference);
        assertThat(event.type()).isEqualTo("IDENTITY_PROVIDER_POST_LOGIN_ERROR");
        assertThat(event.reason()).isEqualTo("NO_LOGIN_RECORD");
        assertThat(event.client()).isEqualTo(client.clientId());
        Page again = browser.open(client.authorization("code", "scope", "openid"));
        assertThat(again.has("button[name=credential]"))
                .as("no session was left behind: %s", again)
                .isTrue();
    }

    private void add(String alias, String postLoginFlow) {
        ObjectNode provider = upstream.asProviderFor(realm.name(), alias, postLoginFlow);
        realm.admin()
                .post(realm.name() + "/identity-provider/instances", provider)
                .expect(201);
    }

    private Page loginBy(String alias, String username, HttpBrowser browser) {
        upstream.user(username);
        Page picker = browser.open(client.authorization("code", "scope", "openid"));
        return picker.formWith("button[name=credential]")
                .submitWith(Map.of("credential", "broker:" + alias))
                .formWith("input[name=password]")
                .set("username", username)
                .set("password", OtherRealm.PASSWORD)
                .submit();
    }
}
