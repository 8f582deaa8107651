package it.varco.authenticators.pin;

import java.time.Instant;

import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialInputValidator;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Makes the PIN a credential of Keycloak: stored with the user, shown and deleted in its consoles, checked and counted. */
final class PinCredentialProvider extends KeptSecretProvider<PinCredentialModel> implements CredentialInputValidator {

    PinCredentialProvider(KeycloakSession session) {
        super(session, PinCredentialModel.TYPE, "varco.pin.credential");
    }

    @Override
    public PinCredentialModel getCredentialFromModel(CredentialModel stored) {
        return PinCredentialModel.of(stored);
    }

    @Override
    public boolean supportsCredentialType(String credentialType) {
        return PinCredentialModel.TYPE.equals(credentialType);
    }

    @Override
    public boolean isConfiguredFor(RealmModel realm, UserModel user, String credentialType) {
        return supportsCredentialType(credentialType)
                && new PinStore(session(), realm).pin(user).isPresent();
    }

    @Override
    public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
        return Pin.parse(input.getChallengeResponse())
                .flatMap(typed -> new PinCheck(session(), realm)
                        .attempt(user, typed, Instant.ofEpochMilli(Time.currentTimeMillis())))
                .isPresent();
    }
}
