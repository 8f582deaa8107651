package it.varco.authenticators.pin.office;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.storage.UserStoragePrivateUtil;

import com.fasterxml.jackson.annotation.JsonInclude;

import it.varco.authenticators.pin.PinCodeModel;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.UnreadablePinException;
import it.varco.registry.attempt.PinAttemptProvider;
import it.varco.registry.attempt.PinAttempts;
import it.varco.registry.identity.CodiceFiscale;

/**
 * PIN and code of a person as they are stored at this moment.
 *
 * @param userId Keycloak's id, null when the realm has no such user
 * @param enabled whether the person may sign in at all
 * @param pin the live PIN, null when there is none
 * @param code the code that waits, null when there is none
 */
record PinState(String userId, boolean enabled, Stored pin, Stored code) {

    private static final PinState NOBODY = new PinState(null, false, null, null);

    /**
     * One credential; kind and last day are null when it cannot be read.
     *
     * @param id Keycloak's id of it, to be sent back with a change
     * @param lockedUntil null unless wrong attempts have locked it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stored(String id, String kind, String expires, String created, String lockedUntil) {}

    /**
     * Reads past Keycloak's cache and in a transaction of its own, so that the caller's, which is to wait for a lock and
     * read again, has seen nothing of the person yet.
     */
    static PinState of(KeycloakSession session, RealmModel realm, CodiceFiscale person) {
        return KeycloakModelUtils.runJobInTransactionWithResult(session.getKeycloakSessionFactory(), fresh -> {
            RealmModel sameRealm = fresh.realms().getRealm(realm.getId());
            fresh.getContext().setRealm(sameRealm);
            UserModel user =
                    UserStoragePrivateUtil.userLocalStorage(fresh).getUserByUsername(sameRealm, person.username());
            return user == null ? NOBODY : new Reader(fresh, sameRealm, user).state();
        });
    }

    boolean nothing() {
        return pin == null && code == null;
    }

    String pinId() {
        return pin == null ? null : pin.id();
    }

    String codeId() {
        return code == null ? null : code.id();
    }

    private record Reader(KeycloakSession session, RealmModel realm, UserModel user) {

        PinState state() {
            return new PinState(
                    user.getId(),
                    user.isEnabled(),
                    stored(PinCredentialModel.TYPE, this::pin),
                    stored(PinCodeModel.TYPE, this::code));
        }

        private Stored stored(String type, Function<CredentialModel, Stored> reader) {
            return user.credentialManager()
                    .getStoredCredentialsByTypeStream(type)
                    .findFirst()
                    .map(credential -> {
                        try {
                            return reader.apply(credential);
                        } catch (UnreadablePinException unreadable) {
                            return new Stored(credential.getId(), null, null, created(credential), null);
                        }
                    })
                    .orElse(null);
        }

        private Stored pin(CredentialModel credential) {
            PinCredentialModel pin = PinCredentialModel.of(credential);
            return new Stored(
                    pin.getId(),
                    pin.kind().id(),
                    Optional.ofNullable(pin.expires()).map(Object::toString).orElse(null),
                    created(pin),
                    lockedUntil(pin));
        }

        private Stored code(CredentialModel credential) {
            PinCodeModel code = PinCodeModel.of(credential);
            return new Stored(
                    code.getId(), code.kind().id(), code.expires().toString(), created(code), lockedUntil(code));
        }

        private String lockedUntil(CredentialModel credential) {
            Instant now = Instant.ofEpochMilli(Time.currentTimeMillis());
            return session.getProvider(PinAttemptProvider.class)
                    .of(realm, credential.getId())
                    .map(PinAttempts::lockedUntil)
                    .filter(now::isBefore)
                    .map(Instant::toString)
                    .orElse(null);
        }

        private static String created(CredentialModel credential) {
            return credential.getCreatedDate() == null
                    ? null
                    : Instant.ofEpochMilli(credential.getCreatedDate()).toString();
        }
    }
}
