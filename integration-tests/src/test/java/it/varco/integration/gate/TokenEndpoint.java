package it.varco.integration.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import it.varco.integration.server.VarcoServer;

/**
 * The server's back-channel endpoints as one confidential client uses them: raw, because a library hides exactly the
 * answers that the tests of the gate are about.
 */
final class TokenEndpoint {

    static final String DEVICE = "urn:ietf:params:oauth:grant-type:device_code";
    static final String CIBA = "urn:openid:params:grant-type:ciba";
    private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String UMA = "urn:ietf:params:oauth:grant-type:uma-ticket";

    private final HttpClient http;
    private final String protocol;
    private final URI callback;
    private final String clientId;
    private final String secret;

    TokenEndpoint(VarcoServer server, String realm, String clientId, String secret) {
        this.http = HttpClient.newBuilder()
                .sslContext(server.trust())
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        this.protocol = server.issuer(realm) + "/protocol/openid-connect";
        this.callback = server.callback();
        this.clientId = clientId;
        this.secret = secret;
    }

    String clientId() {
        return clientId;
    }

    /** An authorization request; more parameters as name and value in turn. */
    URI authorization(String responseType, String... more) {
        List<String> pairs = new ArrayList<>(List.of(
                "client_id",
                clientId,
                "redirect_uri",
                callback.toString(),
                "response_type",
                responseType,
                "state",
                "s"));
        pairs.addAll(List.of(more));
        return URI.create(protocol + "/auth?" + form(pairs));
    }

    TokenAnswer code(String code) {
        return token("grant_type", "authorization_code", "code", code, "redirect_uri", callback.toString());
    }

    TokenAnswer refresh(String refreshToken) {
        return token("grant_type", "refresh_token", "refresh_token", refreshToken);
    }

    TokenAnswer exchange(String accessToken) {
        return token(
                "grant_type",
                EXCHANGE,
                "subject_token",
                accessToken,
                "subject_token_type",
                "urn:ietf:params:oauth:token-type:access_token",
                "scope",
                "openid");
    }

    TokenAnswer password(String user, String password) {
        return token("grant_type", "password", "username", user, "password", password, "scope", "openid");
    }

    TokenAnswer clientCredentials() {
        return token("grant_type", "client_credentials");
    }

    TokenAnswer device(String deviceCode) {
        return token("grant_type", DEVICE, "device_code", deviceCode);
    }

    TokenAnswer ciba(String requestId) {
        return token("grant_type", CIBA, "auth_req_id", requestId);
    }

    /** A ticket for the resource server, asked for with a person's access token. */
    TokenAnswer umaTicket(String accessToken, String resourceServer) {
        return send(post("/token", "grant_type", UMA, "audience", resourceServer)
                .header("Authorization", "Bearer " + accessToken));
    }

    TokenAnswer userinfo(String accessToken) {
        return send(request("/userinfo").header("Authorization", "Bearer " + accessToken));
    }

    /** @param hint {@code access_token} or {@code refresh_token} */
    TokenAnswer introspect(String token, String hint) {
        return authenticated("/token/introspect", "token", token, "token_type_hint", hint);
    }

    TokenAnswer token(String... pairs) {
        return authenticated("/token", pairs);
    }

    /** A form sent with the client's id and secret to a path below the protocol's. */
    TokenAnswer authenticated(String path, String... pairs) {
        List<String> all = new ArrayList<>(List.of(pairs));
        all.addAll(List.of("client_id", clientId, "client_secret", secret));
        return send(post(path, all.toArray(String[]::new)));
    }

    private HttpRequest.Builder post(String path, String... pairs) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(List.of(pairs))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(protocol + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json");
    }

    private TokenAnswer send(HttpRequest.Builder request) {
        try {
            return new TokenAnswer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String form(List<String> pairs) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            fields.add(pairs.get(i) + "=" + URLEncoder.encode(pairs.get(i + 1), StandardCharsets.UTF_8));
        }
        return String.join("&", fields);
    }
}
