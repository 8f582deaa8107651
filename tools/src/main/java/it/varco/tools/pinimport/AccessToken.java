package it.varco.tools.pinimport;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import it.varco.tools.pinimport.Exchange.Reply;

/** The client's token, fetched again before it ends. */
final class AccessToken {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORBIDDEN_FROM = 400;
    private static final int SERVER_FAULT_FROM = 500;

    private final Exchange exchange;
    private final String url;
    private final String form;
    private final Clock clock;
    private String token;
    private Instant until = Instant.MIN;

    AccessToken(Exchange exchange, Arguments arguments, String clientId, String clientSecret, Clock clock) {
        this.exchange = exchange;
        this.url = arguments.url() + "/realms/" + encoded(arguments.realm()) + "/protocol/openid-connect/token";
        this.form = "grant_type=client_credentials&client_id=" + encoded(clientId) + "&client_secret="
                + encoded(clientSecret);
        this.clock = clock;
    }

    /**
     * @throws StoppedException when the server does not know the client
     * @throws IOException when it does not answer
     */
    synchronized String header() throws IOException, InterruptedException {
        if (clock.instant().isAfter(until)) {
            Reply reply = exchange.post(url, "application/x-www-form-urlencoded", null, form);
            if (reply.status() >= SERVER_FAULT_FROM) {
                throw new IOException("the server answers " + reply.status());
            }
            if (reply.status() >= FORBIDDEN_FROM) {
                throw new StoppedException(
                        "The server gives no token (%d): check --url, --realm, VARCO_CLIENT_ID and VARCO_CLIENT_SECRET"
                                .formatted(reply.status()));
            }
            take(reply.body());
        }
        return "Bearer " + token;
    }

    /** The next call fetches another. */
    synchronized void forget() {
        until = Instant.MIN;
    }

    private void take(String body) {
        try {
            JsonNode answer = JSON.readTree(body);
            token = answer.path("access_token").asText();
            // half its life: a part may wait that long for its turn
            until = clock.instant().plusSeconds(answer.path("expires_in").asLong() / 2);
        } catch (JsonProcessingException notKeycloak) {
            token = "";
        }
        if (token.isEmpty()) {
            throw new StoppedException("What answers at --url is not Varco");
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
