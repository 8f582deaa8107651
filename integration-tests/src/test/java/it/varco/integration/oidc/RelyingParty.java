package it.varco.integration.oidc;

import java.net.URI;
import java.util.Map;

import it.varco.integration.browser.Chromium;
import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.server.VarcoServer;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.LoginWish;
import it.varco.sandbox.rp.OidcClient;
import it.varco.sandbox.rp.Refusal;
import it.varco.sandbox.rp.TokenSet;

/** The relying party of the tests: a real OIDC library, strict about everything, registered as {@code demo-rp}. */
public final class RelyingParty {

    private final OidcClient client;

    private RelyingParty(OidcClient client) {
        this.client = client;
    }

    /** As {@code demo-rp} of the realm. */
    public static RelyingParty of(VarcoServer server, String realm) {
        return of(server, realm, "demo-rp");
    }

    /** As another public client whose redirect URI is {@link VarcoServer#callback}. */
    public static RelyingParty of(VarcoServer server, String realm, String clientId) {
        return new RelyingParty(OidcClient.discover(server.issuer(realm), clientId, server.callback(), server.trust()));
    }

    /** Begins a login that asks for nothing special; open its {@code uri()} in a browser. */
    public LoginAttempt begin() {
        return client.begin(LoginWish.plain());
    }

    public LoginAttempt begin(LoginWish wish) {
        return client.begin(wish);
    }

    /** Redeems the answer that the browser has arrived at. */
    public TokenSet finish(LoginAttempt attempt, Page arrived) throws Refusal {
        return client.finish(attempt, arrived.answer());
    }

    /** A whole login by PIN through the pages: picker, PIN, no choice of profile. */
    public TokenSet loginByPin(HttpBrowser browser, String fiscalCode, String pin) throws Refusal {
        LoginAttempt attempt = begin();
        return finish(attempt, enterPin(browser.open(attempt.uri()), fiscalCode, pin));
    }

    /** Picks the PIN on the picker page and sends codice fiscale and PIN; returns what comes next. */
    public static Page enterPin(Page picker, String fiscalCode, String pin) {
        return picker.formWith("button[name=credential][value=pin]")
                .press("credential", "pin")
                .formWith("input[name=fiscalCode]")
                .set("fiscalCode", fiscalCode)
                .set("pin", pin)
                .submit();
    }

    /** Redeems the answer that a Chromium window has arrived at. */
    public TokenSet finish(LoginAttempt attempt, Chromium window) throws Refusal {
        return client.finish(attempt, URI.create(window.page().url()));
    }

    public TokenSet refresh(TokenSet tokens) throws Refusal {
        return client.refresh(tokens);
    }

    public Map<String, Object> userInfo(TokenSet tokens) throws Refusal {
        return client.userInfo(tokens);
    }

    /** The library's client, for what is not wrapped here. */
    public OidcClient client() {
        return client;
    }
}
