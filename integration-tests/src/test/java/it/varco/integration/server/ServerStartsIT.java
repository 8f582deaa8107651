package it.varco.integration.server;

import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import it.varco.integration.browser.Chromium;
import it.varco.sandbox.admin.AdminApi;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
class ServerStartsIT {

    private final AdminApi admin;

    ServerStartsIT(AdminApi admin) {
        this.admin = admin;
    }

    @Test
    void serverListsOurProviders() {
        assertThat(providers("authenticator"))
                .as("authenticators offered to whoever builds a flow")
                .contains("varco-picker", "varco-pin-form", "varco-profile-choice", "varco-cut-off-notice");
        assertThat(providers("protocol-mapper"))
                .as("mappers offered to whoever edits a scope")
                .contains("varco-enablements-mapper", "varco-fiscal-number-mapper", "varco-acr-mapper");
        assertThat(providers("varco-decision-clock"))
                .as("the movable clock of the sandbox is in no real deployment")
                .containsExactly("system");
    }

    @Test
    void ourThemeIsOfferedForLogin() {
        Set<String> themes = new TreeSet<>();
        admin.serverInfo()
                .at("/themes/login")
                .forEach(theme -> themes.add(theme.get("name").asText()));
        assertThat(themes).contains("varco");
    }

    @Test
    void importedRealmIsThere() {
        assertThat(admin.get(VarcoServer.REALM)
                        .expect(200)
                        .json()
                        .get("enabled")
                        .asBoolean())
                .as("the realm of the template, imported at start")
                .isTrue();
    }

    @Test
    void databaseIsPostgresAndCountsStatements(VarcoServer server) {
        StatementCounter statements = server.statements();
        statements.reset();
        admin.get(VarcoServer.REALM + "/users?username=nobody&exact=true").expect(200);
        assertThat(statements.callsTouching("user_entity"))
                .as("a search for a user asks the database")
                .isNotEmpty();
    }

    @Test
    void chromiumReachesTheServer(VarcoServer server, Chromium window) {
        window.page().navigate(server.issuer(VarcoServer.REALM) + "/.well-known/openid-configuration");
        assertThat(window.page().content()).contains("\"issuer\"");
    }

    private Set<String> providers(String spi) {
        JsonNode providers = admin.serverInfo().at("/providers/" + spi + "/providers");
        Set<String> names = new TreeSet<>();
        providers.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
