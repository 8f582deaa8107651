package it.varco.authenticators.profile;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;

import it.varco.authenticators.flow.StepFactory;

/** Registers {@link ProfileChoiceAuthenticator}. */
public final class ProfileChoiceAuthenticatorFactory extends StepFactory {

    public static final String PROVIDER_ID = "varco-profile-choice";

    public ProfileChoiceAuthenticatorFactory() {
        super(
                PROVIDER_ID,
                "Varco: choice of profile",
                "Asks in which capacity the person acts. Only profiles that the cut-off policy allows are offered; nothing is asked "
                        + "when one is left or the client asks for one. Without this step no client gets a token.");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new ProfileChoiceAuthenticator();
    }
}
