package it.varco.authenticators.cutoff.gate;

import java.util.Map;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.keycloak.OAuth2Constants;
import org.keycloak.OAuthErrorException;

import it.varco.authenticators.cutoff.decision.Refusal;

/**
 * 503 with {@code Retry-After} when the registry did not answer: {@code invalid_grant} would make the relying party
 * throw away a refresh token that works again in a minute (RFC 6749 §5.2 has no code for it, RFC 9110 §15.6.4 has).
 */
final class RegistryAnswer {

    private static final int RETRY_AFTER_SECONDS = 30;

    private RegistryAnswer() {}

    static WebApplicationException unavailable(Refusal refusal) {
        return new WebApplicationException(Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of(
                        OAuth2Constants.ERROR,
                        OAuthErrorException.TEMPORARILY_UNAVAILABLE,
                        OAuth2Constants.ERROR_DESCRIPTION,
                        refusal.toRelyingParty()))
                .build());
    }
}
