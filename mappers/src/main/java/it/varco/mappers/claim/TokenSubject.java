package it.varco.mappers.claim;

import java.util.Optional;

import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.InvalidCodiceFiscaleException;

/** Who a token is about. */
public final class TokenSubject {

    private TokenSubject() {}

    /** The person, or empty for an account that is not keyed by a codice fiscale: staff and service accounts. */
    public static Optional<CodiceFiscale> of(UserSessionModel session) {
        UserModel user = session.getUser();
        if (user == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(CodiceFiscale.parse(user.getUsername()));
        } catch (InvalidCodiceFiscaleException notAPerson) {
            return Optional.empty();
        }
    }
}
