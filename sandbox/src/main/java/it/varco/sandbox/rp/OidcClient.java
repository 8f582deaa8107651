package it.varco.sandbox.rp;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import javax.net.ssl.SSLContext;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;

/**
 * A public client with PKCE that believes nothing: state, issuer of the answer, nonce, audience, times, signature with a
 * key of the published set, and the level when one was asked. Serves the demo relying party and the tests.
 *
 * <p>Over 200 lines because it walks the whole protocol once, in order, with each step's checks next to it.
 */
public final class OidcClient {

    private static final int TIMEOUT_MILLIS = 30_000;

    private final OIDCProviderMetadata provider;
    private final ClientID clientId;
    private final URI redirect;
    private final SSLContext trust;

    private OidcClient(OIDCProviderMetadata provider, ClientID clientId, URI redirect, SSLContext trust) {
        this.provider = provider;
        this.clientId = clientId;
        this.redirect = redirect;
        this.trust = trust;
    }

    /** Reads the issuer's discovery document, which must name the same issuer. */
    public static OidcClient discover(URI issuer, String clientId, URI redirect, SSLContext trust) {
        try {
            HTTPRequest request =
                    new HTTPRequest(HTTPRequest.Method.GET, new URL(issuer + "/.well-known/openid-configuration"));
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.parse(send(request, trust).getBodyAsJSONObject());
            if (!metadata.getIssuer().equals(new Issuer(issuer))) {
                throw new ProtocolViolation("issuer " + metadata.getIssuer() + " instead of " + issuer);
            }
            return new OidcClient(metadata, new ClientID(clientId), redirect, trust);
        } catch (IOException | ParseException e) {
            throw new ProtocolViolation("discovery of " + issuer + " failed: " + e.getMessage(), e);
        }
    }

    /** Where answers are received. */
    public URI redirect() {
        return redirect;
    }

    /** What the server publishes about itself. */
    public Map<String, Object> metadata() {
        return provider.toJSONObject();
    }

    /** Begins a login. */
    public LoginAttempt begin(LoginWish wish) {
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        Scope scope = new Scope("openid");
        wish.scopes().forEach(scope::add);
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, scope, clientId, redirect)
                .endpointURI(provider.getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256);
        if (!wish.acrValues().isEmpty()) {
            request.acrValues(wish.acrValues().stream().map(ACR::new).toList());
        }
        if (!wish.prompt().isEmpty()) {
            request.prompt(Prompt.Type.valueOf(wish.prompt().toUpperCase(Locale.ROOT)));
        }
        if (!wish.locales().isEmpty()) {
            request.customParameter("ui_locales", wish.locales());
        }
        if (!wish.action().isEmpty()) {
            request.customParameter("kc_action", wish.action());
        }
        return new LoginAttempt(request.build().toURI(), wish, state, nonce, verifier);
    }

    /**
     * Reads the answer and redeems the code.
     *
     * @param callback the whole URL the browser was sent to
     * @throws Refusal when the answer is an error, or the token endpoint answers with one
     * @throws ProtocolViolation when something does not add up
     */
    public TokenSet finish(LoginAttempt attempt, URI callback) throws Refusal {
        AuthenticationResponse answer;
        try {
            answer = AuthenticationResponseParser.parse(callback);
        } catch (ParseException e) {
            throw new ProtocolViolation("unreadable answer: " + e.getMessage(), e);
        }
        require(attempt.state().equals(answer.getState()), "the state is not ours");
        require(provider.getIssuer().equals(answer.getIssuer()), "the answer's iss is " + answer.getIssuer());
        if (!answer.indicatesSuccess()) {
            throw new Refusal(answer.toErrorResponse().getErrorObject());
        }
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                answer.toSuccessResponse().getAuthorizationCode(), redirect, attempt.verifier());
        TokenSet tokens = tokens(grant, attempt.nonce());
        String acr = Objects.toString(tokens.idToken().get("acr"), "");
        require(
                AcrRule.met(attempt.wish().acrValues(), acr),
                "asked for " + attempt.wish().acrValues() + ", got " + acr);
        return tokens;
    }

    /**
     * Uses the refresh token.
     *
     * @throws Refusal when the server no longer gives tokens
     */
    public TokenSet refresh(TokenSet tokens) throws Refusal {
        return tokens(new RefreshTokenGrant(new RefreshToken(tokens.refreshToken())), null);
    }

    /**
     * Asks the userinfo endpoint.
     *
     * @throws Refusal when the access token is not accepted
     */
    public Map<String, Object> userInfo(TokenSet tokens) throws Refusal {
        try {
            HTTPRequest request = new UserInfoRequest(
                            provider.getUserInfoEndpointURI(), new BearerAccessToken(tokens.accessToken()))
                    .toHTTPRequest();
            UserInfoResponse response = UserInfoResponse.parse(send(request, trust));
            if (!response.indicatesSuccess()) {
                throw new Refusal(response.toErrorResponse().getErrorObject());
            }
            Map<String, Object> claims =
                    response.toSuccessResponse().getUserInfo().toJSONObject();
            require(Objects.equals(claims.get("sub"), tokens.idToken().get("sub")), "userinfo is about someone else");
            return claims;
        } catch (IOException | ParseException e) {
            throw new ProtocolViolation("userinfo failed: " + e.getMessage(), e);
        }
    }

    /** Where to send the person to end the session. */
    public URI logout(TokenSet tokens, URI after, State state) {
        try {
            JWT hint = JWTParser.parse(tokens.idTokenText());
            return new LogoutRequest(provider.getEndSessionEndpointURI(), hint, after, state).toURI();
        } catch (java.text.ParseException e) {
            throw new ProtocolViolation("our own ID token is unreadable", e);
        }
    }

    private TokenSet tokens(AuthorizationGrant grant, Nonce nonce) throws Refusal {
        try {
            HTTPRequest request = new TokenRequest.Builder(provider.getTokenEndpointURI(), clientId, grant)
                    .build()
                    .toHTTPRequest();
            TokenResponse response = OIDCTokenResponseParser.parse(send(request, trust));
            if (!response.indicatesSuccess()) {
                throw new Refusal(response.toErrorResponse().getErrorObject());
            }
            OIDCTokens tokens = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
            require(tokens.getIDToken() != null, "no ID token");
            JwkKeys keys = new JwkKeys(send(
                            new HTTPRequest(
                                    HTTPRequest.Method.GET,
                                    provider.getJWKSetURI().toURL()),
                            trust)
                    .getBody());
            String refresh = tokens.getRefreshToken() == null
                    ? ""
                    : tokens.getRefreshToken().getValue();
            return new TokenSet(
                    keys.idToken(tokens.getIDToken(), provider.getIssuer(), clientId, nonce),
                    keys.accessToken(tokens.getAccessToken().getValue(), provider.getIssuer()),
                    tokens.getIDTokenString(),
                    tokens.getAccessToken().getValue(),
                    refresh);
        } catch (IOException | ParseException e) {
            throw new ProtocolViolation("the token endpoint's answer is unreadable: " + e.getMessage(), e);
        }
    }

    private static HTTPResponse send(HTTPRequest request, SSLContext trust) throws IOException {
        request.setSSLSocketFactory(trust.getSocketFactory());
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        request.setFollowRedirects(false);
        return request.send();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new ProtocolViolation(message);
        }
    }
}
