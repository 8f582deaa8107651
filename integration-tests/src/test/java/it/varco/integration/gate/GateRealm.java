package it.varco.integration.gate;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.policy.Policy.Restoring;
import it.varco.integration.server.OwnRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** A realm of one test class where every PIN is accepted until {@link #cutOff} moves the date. */
final class GateRealm implements AutoCloseable {

    /** The rule that decides once {@link #cutOff} has moved the date. */
    static final String DENYING_RULE = "pin-ended";

    private static final String POLICY_TYPE = "it.varco.authenticators.cutoff.CutoffPolicyProvider";
    private static final LocalDate FAR = LocalDate.of(2098, 12, 31);
    private static final LocalDate PAST = LocalDate.of(2021, 9, 30);

    private final VarcoServer server;
    private final OwnRealm realm;

    private GateRealm(VarcoServer server) {
        this.server = server;
        this.realm = server.ownRealm();
    }

    static GateRealm of(VarcoServer server) {
        GateRealm gate = new GateRealm(server);
        ObjectNode policy = gate.policy().read();
        Policy.rule(policy, "pin-use").put("until", FAR.toString());
        gate.policy().replace(policy).expect(200);
        return gate;
    }

    String name() {
        return realm.name();
    }

    String issuer() {
        return server.issuer(name()).toString();
    }

    AdminApi admin() {
        return server.admin();
    }

    Policy policy() {
        return new Policy(server.admin(), name());
    }

    /** What an administrator does: one edit of one date. Until closed, PINs are refused. */
    Restoring cutOff() {
        return policy().until("pin-use", PAST);
    }

    /** Makes it a realm that is none of our business. */
    void removePolicy() {
        JsonNode components = admin().get(name() + "/components?type=" + POLICY_TYPE)
                .expect(200)
                .json();
        assertThat(components).hasSize(1);
        admin().delete(name() + "/components/" + components.get(0).get("id").asText())
                .expect(204);
    }

    NewClient client(String clientId) {
        return NewClient.named(clientId, server.callback());
    }

    TokenEndpoint register(NewClient client) {
        admin().post(name() + "/clients", client.representation()).expect(201);
        return endpoint(client.representation().get("clientId").asText());
    }

    /** Of a client that is there already. */
    TokenEndpoint endpoint(String clientId) {
        return new TokenEndpoint(server, name(), clientId, NewClient.SECRET);
    }

    /** Id of the client for the admin interface. */
    String idOf(TokenEndpoint client) {
        return admin().get(name() + "/clients?clientId=" + client.clientId())
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asText();
    }

    /** Changes one attribute of the client, null to remove it. */
    void attribute(TokenEndpoint client, String attribute, String value) {
        String path = name() + "/clients/" + idOf(client);
        ObjectNode representation = (ObjectNode) admin().get(path).expect(200).json();
        ((ObjectNode) representation.get("attributes")).put(attribute, value);
        admin().put(path, representation).expect(204);
    }

    /** Takes executors out of the realm's client profile, as an administrator may. */
    void withoutExecutors(List<String> names) {
        String path = name() + "/client-policies/profiles";
        JsonNode profiles = admin().get(path).expect(200).json();
        ArrayNode executors = (ArrayNode) profiles.at("/profiles/0/executors");
        for (int i = executors.size() - 1; i >= 0; i--) {
            if (names.contains(executors.get(i).get("executor").asText())) {
                executors.remove(i);
            }
        }
        admin().put(path, profiles).expect(204);
    }

    /** A copy of a flow of the realm; returns its id. */
    String copyOfFlow(String alias, String newAlias) {
        admin().post(name() + "/authentication/flows/" + alias.replace(" ", "%20") + "/copy", """
                {"newName": "%s"}""".formatted(newAlias))
                .expect(201);
        for (JsonNode flow :
                admin().get(name() + "/authentication/flows").expect(200).json()) {
            if (newAlias.equals(flow.get("alias").asText())) {
                return flow.get("id").asText();
            }
        }
        throw new AssertionError("no flow " + newAlias);
    }

    /** A browser flow like ours but without the step that refuses; returns its id. */
    String flowWithoutCutOff(String newAlias) {
        String id = copyOfFlow("varco browser", newAlias);
        String path = name() + "/authentication/flows/" + newAlias.replace(" ", "%20") + "/executions";
        for (JsonNode execution : admin().get(path).expect(200).json()) {
            if (execution.path("displayName").asText().endsWith("cut-off")) {
                ((ObjectNode) execution).put("requirement", "DISABLED");
                admin().put(path, execution).expect(204);
                return id;
            }
        }
        throw new AssertionError("no cut-off step in " + newAlias);
    }

    /** Registers the person; returns the user's id. */
    String register(NewPerson person) {
        return person.register(admin(), name());
    }

    /** Gives the user what Keycloak's own flows ask for. */
    void setPassword(String user, String password) {
        admin().put(name() + "/users/" + user + "/reset-password", """
                {"type": "password", "value": "%s", "temporary": false}""".formatted(password))
                .expect(204);
    }

    /** The cookies of a session that an administrator opened in the user's name. */
    List<String> impersonate(String user) {
        return admin().post(name() + "/users/" + user + "/impersonation", "")
                .expect(200)
                .headers("Set-Cookie");
    }

    /** A login by PIN for a code, which is returned. */
    String codeFor(NewPerson person, TokenEndpoint client, HttpBrowser browser, String... more) {
        String[] parameters = more.length == 0 ? new String[] {"scope", "openid"} : more;
        return Callback.of(byPin(person, browser.open(client.authorization("code", parameters))))
                .code();
    }

    /** A login by PIN, tokens and all. */
    TokenAnswer tokensFor(NewPerson person, TokenEndpoint client, HttpBrowser browser, String... more) {
        return client.code(codeFor(person, client, browser, more)).given();
    }

    /** Enters the person's PIN. */
    static Page byPin(NewPerson person, Page picker) {
        return RelyingParty.enterPin(picker, person.fiscalCode(), People.PIN);
    }

    /** The administrator's event says the same as the relying party got, and more. */
    void assertCutOffEvent(String type, TokenEndpoint client, String userId, String reference) {
        AdminEvent event = assertEvent(type, client, reference);
        assertThat(event.reason()).isEqualTo("CUT_OFF");
        assertThat(event.rule()).isEqualTo(DENYING_RULE);
        assertThat(event.user()).isEqualTo(userId);
    }

    AdminEvent assertEvent(String type, TokenEndpoint client, String reference) {
        AdminEvent event = AdminEvent.withReference(admin(), name(), reference);
        assertThat(event.type()).isEqualTo(type);
        assertThat(event.error()).isEqualTo("access_denied");
        assertThat(event.client()).isEqualTo(client.clientId());
        return event;
    }

    @Override
    public void close() {
        realm.close();
    }
}
