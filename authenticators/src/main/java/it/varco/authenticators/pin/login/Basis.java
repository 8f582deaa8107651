package it.varco.authenticators.pin.login;

import java.time.LocalDate;
import java.util.Optional;

import org.keycloak.models.UserModel;

import it.varco.authenticators.pin.PinCodeModel;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.PinKind;
import it.varco.authenticators.pin.PinStore;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.pin.PinOperation;

/**
 * What gives a person the right to a new PIN: a code, or a PIN past its last day, that was right in this login.
 *
 * @param user whose
 * @param operation {@code ACTIVATED} for a code, {@code RENEWED} for a PIN
 * @param credentialId of the code or the PIN, which the new one replaces
 * @param kind of both
 * @param expires last day of the code or the PIN, Europe/Rome
 */
record Basis(UserModel user, PinOperation operation, String credentialId, PinKind kind, LocalDate expires) {

    private static final String NOTE = "varco.pin.basis";
    private static final String SEPARATOR = " ";

    static Basis of(UserModel user, PinCodeModel code) {
        return new Basis(user, PinOperation.ACTIVATED, code.getId(), code.kind(), code.expires());
    }

    static Basis of(UserModel user, PinCredentialModel pin) {
        return new Basis(user, PinOperation.RENEWED, pin.getId(), pin.kind(), pin.expires());
    }

    /** Keeps for the next steps of this login that it was right. */
    void remember(PinLogin login) {
        login.notes().setAuthNote(NOTE, String.join(SEPARATOR, operation.id(), credentialId, user.getId()));
    }

    /** What was right in this login, as it stands now; empty when nothing was or when it is gone. */
    static Optional<Basis> remembered(PinLogin login) {
        String note = login.notes().getAuthNote(NOTE);
        if (note == null) {
            return Optional.empty();
        }
        String[] parts = note.split(SEPARATOR, 3);
        PinStore store = new PinStore(login.session(), login.realm());
        return Optional.ofNullable(login.session().users().getUserById(login.realm(), parts[2]))
                .filter(UserModel::isEnabled)
                .flatMap(user -> PinOperation.ACTIVATED.id().equals(parts[0])
                        ? store.code(user).map(code -> Basis.of(user, code))
                        : store.pin(user).map(pin -> Basis.of(user, pin)))
                .filter(basis -> basis.credentialId().equals(parts[1]));
    }

    static void forget(PinLogin login) {
        login.notes().removeAuthNote(NOTE);
    }

    /** The person whom office and registry know. */
    CodiceFiscale person() {
        return CodiceFiscale.parse(user.getUsername());
    }
}
