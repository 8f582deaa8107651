package it.varco.authenticators.pin;

import java.time.Instant;

import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialInputValidator;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.registry.attempt.PinAttemptProvider;

/** Makes the PIN a credential of Keycloak: stored with the user, shown and deleted in its consoles, checked and counted. */
final class PinCredentialProvider implements CredentialProvider<PinCredentialModel>, CredentialInputValidator {

    private final KeycloakSession session;

    PinCredentialProvider(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public String getType() {
        return PinCredentialModel.TYPE;
    }

    @Override
    public CredentialModel createCredential(RealmModel realm, UserModel user, PinCredentialModel pin) {
        if (pin.getCreatedDate() == null) {
            pin.setCreatedDate(Time.currentTimeMillis());
        }
        user.credentialManager()
                .getStoredCredentialsByTypeStream(PinCredentialModel.TYPE)
                .map(CredentialModel::getId)
                .toList()
                .forEach(user.credentialManager()::removeStoredCredentialById);
        return user.credentialManager().createStoredCredential(pin);
    }

    @Override
    public boolean deleteCredential(RealmModel realm, UserModel user, String credentialId) {
        boolean removed = user.credentialManager().removeStoredCredentialById(credentialId);
        session.getProvider(PinAttemptProvider.class).clear(realm, credentialId);
        return removed;
    }

    @Override
    public PinCredentialModel getCredentialFromModel(CredentialModel stored) {
        return PinCredentialModel.of(stored);
    }

    @Override
    public CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
        return CredentialTypeMetadata.builder()
                .type(PinCredentialModel.TYPE)
                .category(CredentialTypeMetadata.Category.BASIC_AUTHENTICATION)
                .displayName("varco.pin.credential")
                .helpText("varco.pin.credential.help")
                .removeable(false)
                .build(session);
    }

    @Override
    public boolean supportsCredentialType(String credentialType) {
        return PinCredentialModel.TYPE.equals(credentialType);
    }

    @Override
    public boolean isConfiguredFor(RealmModel realm, UserModel user, String credentialType) {
        return supportsCredentialType(credentialType)
                && new PinStore(session, realm).pin(user).isPresent();
    }

    @Override
    public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
        return Pin.parse(input.getChallengeResponse())
                .flatMap(typed -> new PinCheck(session, realm)
                        .attempt(user, typed, Instant.ofEpochMilli(Time.currentTimeMillis())))
                .isPresent();
    }
}
