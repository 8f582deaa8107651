package it.varco.sandbox.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import javax.net.ssl.SSLContext;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Keycloak's admin REST interface, ours included, as the master realm's {@code admin} or another account uses it. Every
 * call returns the {@link Answer}, whatever its status; {@link Answer#expect} refuses the wrong one.
 */
public final class AdminApi {

    static final ObjectMapper JSON = new ObjectMapper();

    /** The tokens of admin-cli live one minute. */
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(40);

    private static final Consumer<Exchange> UNWATCHED = exchange -> {};

    private final String server;
    private final HttpClient client;
    private final String tokenRealm;
    private final String form;
    private final Consumer<Exchange> watcher;
    private String token;
    private Instant tokenUntil = Instant.MIN;

    private AdminApi(String server, HttpClient client, String tokenRealm, String form, Consumer<Exchange> watcher) {
        this.server = server;
        this.client = client;
        this.tokenRealm = tokenRealm;
        this.form = form;
        this.watcher = watcher;
    }

    /** Acts as a user of the master realm. */
    public static AdminApi asMasterUser(String server, SSLContext trust, String user, String password) {
        String form =
                "grant_type=password&client_id=admin-cli&username=" + encode(user) + "&password=" + encode(password);
        return new AdminApi(server, client(trust), "master", form, UNWATCHED);
    }

    /** Acts as the service account of a confidential client, for tests of what a narrower role may do. */
    public static AdminApi asClient(String server, SSLContext trust, String realm, String clientId, String secret) {
        String form =
                "grant_type=client_credentials&client_id=" + encode(clientId) + "&client_secret=" + encode(secret);
        return new AdminApi(server, client(trust), realm, form, UNWATCHED);
    }

    /** The same account, with somebody who looks at every call about a realm and its answer. */
    public AdminApi watchedBy(Consumer<Exchange> newWatcher) {
        return new AdminApi(server, client, tokenRealm, form, newWatcher);
    }

    /** The path is below {@code /admin/realms/} and starts with the realm's name. */
    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, JsonNode body) {
        return send("POST", path, body.toString());
    }

    /** Text as it is, for malformed bodies. */
    public Answer post(String path, String body) {
        return send("POST", path, body);
    }

    public Answer put(String path, JsonNode body) {
        return send("PUT", path, body.toString());
    }

    /** Text as it is, for malformed bodies. */
    public Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Creates a realm from its whole representation. */
    public Answer createRealm(JsonNode realm) {
        return exchange(request(URI.create(server + "/admin/realms")).POST(BodyPublishers.ofString(realm.toString())));
    }

    /** Creates the user with credentials and all; returns its id. */
    public String createUser(String realm, JsonNode user) {
        return post(realm + "/users", user).expect(201).createdId();
    }

    /** What is enabled on the server: providers, themes, features. */
    public JsonNode serverInfo() {
        return exchange(request(URI.create(server + "/admin/serverinfo")))
                .expect(200)
                .json();
    }

    private Answer send(String method, String path, String body) {
        BodyPublisher publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        Answer answer =
                exchange(request(URI.create(server + "/admin/realms/" + path)).method(method, publisher));
        watcher.accept(new Exchange(method, path, body, answer.status(), answer.header("Content-Type"), answer.body()));
        return answer;
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private synchronized String token() {
        if (Instant.now().isAfter(tokenUntil)) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(server + "/realms/" + tokenRealm + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            token = exchange(request).expect(200).json().get("access_token").asText();
            tokenUntil = Instant.now().plus(TOKEN_LIFE);
        }
        return token;
    }

    private Answer exchange(HttpRequest.Builder request) {
        return exchange(request.build());
    }

    private Answer exchange(HttpRequest request) {
        try {
            return new Answer(client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static HttpClient client(SSLContext trust) {
        return HttpClient.newBuilder()
                .sslContext(trust)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
