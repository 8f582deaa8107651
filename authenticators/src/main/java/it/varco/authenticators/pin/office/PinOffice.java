package it.varco.authenticators.pin.office;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.authenticators.cutoff.Operation;
import it.varco.authenticators.pin.PinCode;
import it.varco.authenticators.pin.PinCodeModel;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.PinHash;
import it.varco.authenticators.pin.PinKind;
import it.varco.authenticators.pin.PinPermission;
import it.varco.authenticators.pin.PinSessions;
import it.varco.authenticators.pin.PinStore;
import it.varco.registry.SupersededPersonException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.lock.jpa.PersonRowLock;
import it.varco.registry.pin.NewPinEntry;
import it.varco.registry.pin.PinEntry;
import it.varco.registry.pin.PinJournalProvider;
import it.varco.registry.pin.PinOperation;
import it.varco.registry.succession.SuccessionProvider;

/**
 * What an office does to people's PINs. Whatever gives or improves a PIN asks the cut-off policy first; refusing and
 * revoking are always possible. Mail goes out before the code is stored and before the person's lock is taken: a slow
 * mail server holds nobody up, and a mailed half of a code that is then not stored is worth nothing.
 */
final class PinOffice {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeycloakSession session;
    private final RealmModel realm;
    private final String administrator;
    private final PinStore store;
    private final PinPermission permission;

    /**
     * @param administrator who acts, as the history records it
     */
    PinOffice(KeycloakSession session, RealmModel realm, String administrator) {
        this.session = session;
        this.realm = realm;
        this.administrator = administrator;
        this.store = new PinStore(session, realm);
        this.permission = new PinPermission(session, realm);
    }

    /** Issues a code to someone who has no PIN. */
    IssuedRepresentation issue(IssueBody sent) {
        CodiceFiscale person = sent.person();
        PaperWork paperWork = sent.paperWork();
        DeliveryChoice choice = sent.choice();
        choice.language(realm);
        requireCurrent(person);
        PinState seen = PinState.of(session, realm, person);
        requireAllowed(Operation.ISSUE, choice.kind(), person);
        if (seen.pin() != null) {
            throw new PinConflictException(
                    "The person has a PIN: they can ask for a new code themselves, or revoke the PIN first");
        }
        requireSame(sent.code(), seen.codeId());
        Optional<String> mail = new Dispatch(session, realm).mailAddress(person, choice);
        UserModel user = seen.userId() == null ? sent.newUser().create(session) : enabled(seen);
        Handed handed = hand(user, person, choice, mail);
        PinCodeModel code = store.putFirstCode(user, handed.code(), seen.codeId());
        record(person, PinOperation.ISSUED, code.kind(), code.getId(), paperWork);
        return IssuedRepresentation.of(code, handed.sent());
    }

    /** New halves in place of ones that did not arrive; a live PIN stays good until they are activated. */
    IssuedRepresentation redeliver(CodiceFiscale person, RedeliverBody sent) {
        PaperWork paperWork = sent.paperWork();
        DeliveryChoice choice = sent.choice();
        choice.language(realm);
        PinState seen = PinState.of(session, realm, person);
        requireAllowed(seen.pin() == null ? Operation.ISSUE : Operation.RENEW, choice.kind(), person);
        if (seen.code() == null) {
            throw new PinConflictException("No code of this person waits for its activation: issue one");
        }
        requireSame(sent.code(), seen.codeId());
        Optional<String> mail = new Dispatch(session, realm).mailAddress(person, choice);
        UserModel user = enabled(seen);
        Handed handed = hand(user, person, choice, mail);
        PinCodeModel code = store.putCode(user, handed.code(), seen.codeId());
        record(person, PinOperation.REDELIVERED, code.kind(), code.getId(), paperWork);
        return IssuedRepresentation.of(code, handed.sent());
    }

    /** Makes a PIN ordinario dispositivo; its characters and its last day stay. */
    String convert(CodiceFiscale person, ConvertBody sent) {
        PaperWork paperWork = sent.paperWork();
        PinState seen = PinState.of(session, realm, person);
        requireAllowed(Operation.RENEW, PinKind.DISPOSITIVO, person);
        requirePin(sent.pin(), seen);
        UserModel user = enabled(seen);
        PinCredentialModel pin = store.pin(user)
                .orElseThrow(() -> new PinConflictException("The PIN cannot be read: revoke it and issue a new one"));
        if (pin.kind() == PinKind.DISPOSITIVO) {
            throw new PinConflictException("The PIN is dispositivo already");
        }
        String converted = store.put(user, pin.as(PinKind.DISPOSITIVO, pin.expires()), sent.pin())
                .getId();
        // The line names the PIN as it was asked about, so that it answers an open request.
        record(person, PinOperation.CONVERTED, PinKind.DISPOSITIVO, sent.pin(), paperWork);
        return converted;
    }

    /** Answers an open request for a PIN dispositivo with no. */
    void refuseConversion(CodiceFiscale person, RefuseConversionBody sent) {
        PaperWork paperWork = sent.paperWork();
        new PersonRowLock(session).acquire(realm, person);
        PinState seen = PinState.of(session, realm, person);
        requirePin(sent.pin(), seen);
        PinJournalProvider journal = session.getProvider(PinJournalProvider.class);
        if (!ConversionRequest.open(journal.of(realm, person), sent.pin())) {
            throw new PinConflictException("There is no open request to make this PIN dispositivo");
        }
        record(person, PinOperation.CONVERSION_REFUSED, PinKind.ORDINARIO, sent.pin(), paperWork);
    }

    /** Takes PIN and code away, and the sessions that the PIN opened. */
    void revoke(CodiceFiscale person, RevokeBody sent) {
        PaperWork paperWork = sent.paperWork();
        String id = sent.seen();
        PinState seen = PinState.of(session, realm, person);
        requireSame(id, sent.pin() == null ? seen.codeId() : seen.pinId());
        UserModel user = user(seen);
        store.revoke(user, id);
        new PinSessions(session, realm).end(user, null);
        PinState.Stored revoked = sent.pin() == null ? seen.code() : seen.pin();
        record(person, PinOperation.REVOKED, PinKind.ofId(revoked.kind()).orElse(null), id, paperWork);
    }

    /** Before any mail goes out; the store looks again under the person's lock. */
    private void requireCurrent(CodiceFiscale person) {
        session.getProvider(SuccessionProvider.class).successorOf(realm, person).ifPresent(successor -> {
            throw new SupersededPersonException(successor);
        });
    }

    private void requireAllowed(Operation operation, PinKind kind, CodiceFiscale person) {
        permission.refusal(operation, kind, person).ifPresent(refusal -> {
            throw new PinRefusedException(refusal);
        });
    }

    private static void requirePin(String sent, PinState seen) {
        if (seen.pin() == null) {
            throw new PinConflictException("The person has no PIN");
        }
        requireSame(sent, seen.pinId());
    }

    private static void requireSame(String sent, String stored) {
        if (!Objects.equals(sent, stored)) {
            throw new PinConflictException(
                    "Send the ids of what you have seen: the person's PIN or code is another one, or was changed meanwhile");
        }
    }

    private UserModel user(PinState seen) {
        return Optional.ofNullable(session.users().getUserById(realm, seen.userId()))
                .orElseThrow(() -> new PinConflictException("The person's user was deleted meanwhile"));
    }

    private UserModel enabled(PinState seen) {
        if (!seen.enabled()) {
            throw new PinConflictException("The person's user is disabled in this realm: enable it first");
        }
        return user(seen);
    }

    private Handed hand(UserModel user, CodiceFiscale person, DeliveryChoice choice, Optional<String> mail) {
        LocalDate lastDay = permission.lastDay(person);
        PinCode code = PinCode.generate(RANDOM);
        PinCodeModel stored = PinCodeModel.create(new PinHash(session, realm).of(code), choice.kind(), lastDay);
        return new Handed(stored, new Dispatch(session, realm).send(user, person, code, lastDay, choice, mail));
    }

    private PinEntry record(
            CodiceFiscale person, PinOperation operation, PinKind kind, String credentialId, PaperWork paperWork) {
        return session.getProvider(PinJournalProvider.class)
                .add(
                        realm,
                        new NewPinEntry(
                                person,
                                operation,
                                kind == null ? null : kind.id(),
                                credentialId,
                                administrator,
                                paperWork.office(),
                                paperWork.document()));
    }

    /** A code that is on its way and is to be stored now. */
    private record Handed(PinCodeModel code, Sent sent) {}
}
