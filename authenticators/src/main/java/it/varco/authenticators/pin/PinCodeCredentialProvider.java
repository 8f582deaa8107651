package it.varco.authenticators.pin;

import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;

/** Makes the waiting code a credential of Keycloak. It is no input to sign in with: only the PIN it becomes is. */
final class PinCodeCredentialProvider extends KeptSecretProvider<PinCodeModel> {

    PinCodeCredentialProvider(KeycloakSession session) {
        super(session, PinCodeModel.TYPE, "varco.pin.code");
    }

    @Override
    public PinCodeModel getCredentialFromModel(CredentialModel stored) {
        return PinCodeModel.of(stored);
    }
}
