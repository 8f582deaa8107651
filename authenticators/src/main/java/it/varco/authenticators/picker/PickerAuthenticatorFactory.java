package it.varco.authenticators.picker;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;

import it.varco.authenticators.flow.StepFactory;

/** Registers {@link PickerAuthenticator}. */
public final class PickerAuthenticatorFactory extends StepFactory {

    public static final String PROVIDER_ID = "varco-picker";

    public PickerAuthenticatorFactory() {
        super(
                PROVIDER_ID,
                "Varco: choose a credential",
                "Shows the credentials that this flow and the realm's identity providers offer. Without the sub-flows that act on "
                        + "the choice nobody can sign in.");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new PickerAuthenticator();
    }
}
