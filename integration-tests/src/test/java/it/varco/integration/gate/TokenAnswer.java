package it.varco.integration.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What an OAuth endpoint answered. */
final class TokenAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFERENCE = " reference=([2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4})";

    private final HttpResponse<String> response;

    TokenAnswer(HttpResponse<String> response) {
        this.response = response;
    }

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
        return parsed(body());
    }

    /** Tokens, or an error that tells the whole answer. */
    TokenAnswer given() {
        assertThat(status()).as("tokens expected, got %s", body()).isEqualTo(200);
        assertThat(json().hasNonNull("access_token")).as(body()).isTrue();
        return this;
    }

    String accessToken() {
        return given().json().get("access_token").asText();
    }

    String refreshToken() {
        return given().json().get("refresh_token").asText();
    }

    /** What the access token says. */
    JsonNode claims() {
        return claimsOf(accessToken());
    }

    /** What the ID token says. */
    JsonNode idClaims() {
        return claimsOf(given().json().get("id_token").asText());
    }

    static JsonNode claimsOf(String token) {
        String payload = token.split("\\.")[1];
        return parsed(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }

    /**
     * The token endpoint's refusal.
     *
     * @param code what the relying party may know
     * @return the reference
     */
    String refused(String code) {
        assertThat(status()).as(body()).isEqualTo(400);
        assertThat(json().path("error").asText()).as(body()).isEqualTo("invalid_grant");
        assertNoToken();
        return reference(code, json().path("error_description").asText());
    }

    /** The 503 that asks to try again. */
    TokenAnswer away() {
        assertThat(status()).as(body()).isEqualTo(503);
        assertThat(header("Retry-After")).as("when to try again").matches("[1-9][0-9]*");
        assertThat(json().path("error").asText()).as(body()).isEqualTo("temporarily_unavailable");
        assertNoToken();
        return this;
    }

    private void assertNoToken() {
        assertThat(body()).doesNotContain("access_token", "id_token", "refresh_token");
    }

    /** The reference in the text for the relying party, which must say the code and nothing more. */
    static String reference(String code, String description) {
        Matcher said = Pattern.compile(Pattern.quote(code) + REFERENCE).matcher(description);
        assertThat(said.matches())
                .as("the relying party reads only code and reference: %s", description)
                .isTrue();
        return said.group(1);
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + json, e);
        }
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
