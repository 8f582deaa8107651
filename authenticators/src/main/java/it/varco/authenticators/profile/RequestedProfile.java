package it.varco.authenticators.profile;

import java.util.Optional;

import org.keycloak.protocol.oidc.endpoints.AuthorizationEndpoint;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Profile type that a client asks for with the authorization request parameter {@code profile_type}. */
final class RequestedProfile {

    static final String PARAMETER = "profile_type";

    private RequestedProfile() {}

    static Optional<String> of(AuthenticationSessionModel login) {
        return Optional.ofNullable(login.getClientNote(
                        AuthorizationEndpoint.LOGIN_SESSION_NOTE_ADDITIONAL_REQ_PARAMS_PREFIX + PARAMETER))
                .filter(type -> !type.isBlank());
    }
}
