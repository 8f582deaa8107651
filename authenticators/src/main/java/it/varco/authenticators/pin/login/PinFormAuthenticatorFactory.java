package it.varco.authenticators.pin.login;

import java.util.List;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

import it.varco.authenticators.flow.StepFactory;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.PinFormConfig;

/** Registers {@link PinFormAuthenticator}. */
public final class PinFormAuthenticatorFactory extends StepFactory {

    public static final String PROVIDER_ID = "varco-pin-form";

    public PinFormAuthenticatorFactory() {
        super(
                PROVIDER_ID,
                "Varco: PIN",
                "Asks for codice fiscale and PIN, turns a code of two halves into a PIN and renews an expired one. Wrong PINs are counted on the PIN itself, with the limits of the realm's brute "
                        + "force settings, so that nobody can shut a person out of their other credentials.");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new PinFormAuthenticator();
    }

    @Override
    public String getReferenceCategory() {
        return PinCredentialModel.TYPE;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return PinFormConfig.PROPERTIES;
    }
}
