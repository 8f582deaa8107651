package it.varco.authenticators.pin.own;

import java.util.Optional;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.authenticators.cutoff.Operation;
import it.varco.authenticators.cutoff.decision.Reference;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.PinKind;
import it.varco.authenticators.pin.PinPermission;
import it.varco.authenticators.pin.PinStore;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.lock.jpa.PersonRowLock;
import it.varco.registry.pin.NewPinEntry;
import it.varco.registry.pin.OpenConversion;
import it.varco.registry.pin.PinEntry;
import it.varco.registry.pin.PinJournalProvider;
import it.varco.registry.pin.PinOperation;

/**
 * A person's wish to have their PIN ordinario made dispositivo. It lives in the history of the PIN: a line with a number
 * that the person quotes to the office, open until a later line answers it.
 */
public final class Conversion {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel user;

    public Conversion(KeycloakSession session, RealmModel realm, UserModel user) {
        this.session = session;
        this.realm = realm;
        this.user = user;
    }

    /** The PIN that could be converted: one that is ordinario. */
    public Optional<PinCredentialModel> convertible() {
        return pin().filter(pin -> pin.kind() == PinKind.ORDINARIO);
    }

    /** Why the policy does not let the PIN be converted; empty when it does. Never throws. */
    public Optional<Refusal> refusal() {
        return new PinPermission(session, realm).refusal(Operation.RENEW, PinKind.DISPOSITIVO, person());
    }

    /** Number of the request that no office has answered yet; empty when there is none. */
    public Optional<String> open() {
        return pin().flatMap(pin -> OpenConversion.of(
                        session.getProvider(PinJournalProvider.class).of(realm, person()), pin.getId()))
                .map(PinEntry::document);
    }

    /**
     * Records the request, unless there is an open one. Two windows at once make one request.
     *
     * @return its number; empty when there is no PIN ordinario any more
     */
    public Optional<Reference> request() {
        new PersonRowLock(session).acquire(realm, person());
        Optional<Reference> already = open().map(Reference::new);
        return already.isPresent() ? already : convertible().map(this::record);
    }

    Optional<PinCredentialModel> pin() {
        return new PinStore(session, realm).pin(user);
    }

    private Reference record(PinCredentialModel pin) {
        Reference number = Reference.next();
        session.getProvider(PinJournalProvider.class)
                .add(
                        realm,
                        new NewPinEntry(
                                person(),
                                PinOperation.CONVERSION_REQUESTED,
                                pin.kind().id(),
                                pin.getId(),
                                NewPinEntry.THE_PERSON,
                                null,
                                number.value()));
        return number;
    }

    private CodiceFiscale person() {
        return CodiceFiscale.parse(user.getUsername());
    }
}
