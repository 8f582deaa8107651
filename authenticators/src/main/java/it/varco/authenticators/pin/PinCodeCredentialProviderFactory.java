package it.varco.authenticators.pin;

import org.keycloak.credential.CredentialProvider;
import org.keycloak.credential.CredentialProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Registers {@link PinCodeCredentialProvider}. */
public final class PinCodeCredentialProviderFactory implements CredentialProviderFactory<PinCodeCredentialProvider> {

    public static final String PROVIDER_ID = "varco-pin-code";

    @Override
    public CredentialProvider<PinCodeModel> create(KeycloakSession session) {
        return new PinCodeCredentialProvider(session);
    }

    @Override
    public String getId() {
        return PROVIDER_ID;
    }
}
