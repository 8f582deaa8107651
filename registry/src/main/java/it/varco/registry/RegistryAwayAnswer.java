package it.varco.registry;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.keycloak.OAuthErrorException;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.representations.idm.OAuth2ErrorRepresentation;
import org.keycloak.services.ErrorResponseException;
import org.keycloak.services.cors.Cors;

/**
 * The 503 with {@code Retry-After} of a registry that does not answer; userinfo and the token endpoint send it as it is.
 * {@code invalid_grant} would make the relying party throw away a refresh token that works again in a minute.
 */
public final class RegistryAwayAnswer {

    /** Seconds: longer than a fail-over of the database takes, shorter than a person waits. */
    private static final int RETRY_AFTER = 10;

    private RegistryAwayAnswer() {}

    /**
     * @param client who asked, for the CORS headers
     * @param description for {@code error_description}; tells nothing about the person
     */
    public static ErrorResponseException exception(KeycloakSession session, ClientModel client, String description) {
        Response.ResponseBuilder answer = Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new OAuth2ErrorRepresentation(OAuthErrorException.TEMPORARILY_UNAVAILABLE, description));
        // Keycloak adds these only to the answers it makes itself; without them a browser client sees no status at all.
        Cors cors = session.getProvider(Cors.class);
        return new ErrorResponseException(cors.auth()
                .exposedHeaders(HttpHeaders.RETRY_AFTER)
                .checkAllowedOrigins(session, client)
                .add(answer));
    }
}
