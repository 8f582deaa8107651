package it.varco.authenticators.cutoff.warning;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;

import it.varco.authenticators.flow.StepFactory;

/** Registers {@link WarningAuthenticator}. */
public final class WarningAuthenticatorFactory extends StepFactory {

    public static final String PROVIDER_ID = "varco-cut-off-warning";

    public WarningAuthenticatorFactory() {
        super(
                PROVIDER_ID,
                "Varco: warning before a cut-off",
                "Tells a person who has just signed in until when they can, 30, 7 and 1 days before; each warning once. "
                        + "Put it last, after the cut-off notice, and into the post-broker flow too.");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new WarningAuthenticator();
    }
}
