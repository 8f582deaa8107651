package it.varco.integration.realm;

import java.net.URI;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.policy.Policy;
import it.varco.integration.server.OwnRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.people.NewPerson;

/** A realm of its own for the tests of one class; mostly one in which every PIN may be used, as until 30 September 2021. */
public final class PinRealm implements AutoCloseable {

    /** Last day of a rule that the test wants in force. */
    public static final LocalDate FAR = LocalDate.of(2099, 12, 31);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final VarcoServer server;
    private final OwnRealm realm;

    private PinRealm(VarcoServer server, OwnRealm realm) {
        this.server = server;
        this.realm = realm;
    }

    /** From the template, with the rule {@code pin-use} in force. */
    public static PinRealm open(VarcoServer server) {
        PinRealm realm = new PinRealm(server, server.ownRealm());
        realm.policy().until("pin-use", FAR);
        return realm;
    }

    /** From the template, with the policy as shipped. */
    public static PinRealm asShipped(VarcoServer server) {
        return new PinRealm(server, server.ownRealm());
    }

    public String name() {
        return realm.name();
    }

    public URI issuer() {
        return server.issuer(name());
    }

    public VarcoServer server() {
        return server;
    }

    /** Where {@code demo-rp} receives answers. */
    public URI callback() {
        return server.callback();
    }

    public Policy policy() {
        return new Policy(admin(), name());
    }

    public RelyingParty relyingParty() {
        return RelyingParty.of(server, name());
    }

    public HttpBrowser browser() {
        return new HttpBrowser(server.trust(), server.callback());
    }

    /** Puts the person into the realm and returns the user's id. */
    public String register(NewPerson person) {
        return person.register(admin(), name());
    }

    /** Changes settings of the realm itself. */
    public void change(ObjectNode settings) {
        admin().put(name(), settings).expect(204);
    }

    /** Locks a PIN after so many wrong ones, each time for so long. */
    public void lockout(int limit, int seconds) {
        change(JSON.createObjectNode()
                .put("failureFactor", limit)
                .put("waitIncrementSeconds", seconds)
                .put("maxFailureWaitSeconds", seconds));
    }

    /** How many wrong attempts one address has in the PIN form, and for how long they count. */
    public void addressLimit(int limit, int seconds) {
        for (JsonNode execution : admin().get(name() + "/authentication/flows/varco%20browser/executions")
                .expect(200)
                .json()) {
            if ("varco-pin-form".equals(execution.path("providerId").asText())) {
                String path = name() + "/authentication/config/"
                        + execution.get("authenticationConfig").asText();
                ObjectNode settings = (ObjectNode) admin().get(path).expect(200).json();
                settings.putObject("config")
                        .put("addressLimit", String.valueOf(limit))
                        .put("addressWindowSeconds", String.valueOf(seconds));
                admin().put(path, settings).expect(204);
                return;
            }
        }
        throw new IllegalStateException("the flow has no PIN form");
    }

    public AdminApi admin() {
        return server.admin();
    }

    @Override
    public void close() {
        realm.close();
    }
}
