package it.varco.authenticators.pin.login;

import java.io.IOException;
import java.util.Optional;

import org.keycloak.credential.CredentialModel;
import org.keycloak.util.JsonSerialization;

import org.jboss.logging.Logger;

import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.UnreadablePinException;

/**
 * A PIN that was shown and is nobody's yet. Only its hash waits in the login, with its kind and last day, until the person
 * types it; it counts for that person and in place of that credential alone.
 *
 * @param pin not stored
 * @param restsOn id of the code or the PIN it will replace
 * @param userId Keycloak's id of the person
 */
record WaitingPin(PinCredentialModel pin, String restsOn, String userId) {

    private static final String NOTE = "varco.pin.waiting";
    private static final Logger logger = Logger.getLogger(WaitingPin.class);

    void remember(PinLogin login) {
        try {
            login.notes()
                    .setAuthNote(
                            NOTE,
                            JsonSerialization.writeValueAsString(
                                    new Stored(userId, restsOn, pin.getSecretData(), pin.getCredentialData())));
        } catch (IOException impossible) {
            throw new IllegalStateException("A PIN cannot be written as JSON", impossible);
        }
    }

    /** The PIN that was last shown in this login for that reason; empty when none was. */
    static Optional<WaitingPin> remembered(PinLogin login, Basis basis) {
        String note = login.notes().getAuthNote(NOTE);
        if (note == null) {
            return Optional.empty();
        }
        try {
            Stored stored = JsonSerialization.readValue(note, Stored.class);
            CredentialModel hash = new CredentialModel();
            hash.setSecretData(stored.secretData());
            hash.setCredentialData(stored.credentialData());
            return Optional.of(new WaitingPin(PinCredentialModel.of(hash), stored.restsOn(), stored.user()))
                    .filter(waiting -> waiting.restsOn().equals(basis.credentialId()))
                    .filter(waiting -> waiting.userId().equals(basis.user().getId()));
        } catch (IOException | UnreadablePinException unreadable) {
            logger.warn("A new PIN kept with a login could not be read: another one is shown");
            return Optional.empty();
        }
    }

    static void forget(PinLogin login) {
        login.notes().removeAuthNote(NOTE);
    }

    private record Stored(String user, String restsOn, String secretData, String credentialData) {}
}
