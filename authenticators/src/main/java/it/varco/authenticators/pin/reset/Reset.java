package it.varco.authenticators.pin.reset;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.authenticators.cutoff.Act;
import it.varco.authenticators.cutoff.Operation;
import it.varco.authenticators.cutoff.Rule;
import it.varco.authenticators.cutoff.decision.Reference;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.authenticators.cutoff.notice.ReadableDate;
import it.varco.authenticators.pin.PinCode;
import it.varco.authenticators.pin.PinCodeModel;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.PinHash;
import it.varco.authenticators.pin.PinKind;
import it.varco.authenticators.pin.PinPermission;
import it.varco.authenticators.pin.PinStore;
import it.varco.authenticators.pin.delivery.MailDelivery;
import it.varco.authenticators.pin.delivery.PinDelivery;
import it.varco.authenticators.pin.delivery.PinHalf;
import it.varco.authenticators.pin.delivery.PinNotDeliveredException;
import it.varco.authenticators.pin.delivery.PinShipment;
import it.varco.registry.contact.Contact;
import it.varco.registry.contact.ContactProvider;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.DecisionClock;
import it.varco.registry.pin.NewPinEntry;
import it.varco.registry.pin.PinJournalProvider;
import it.varco.registry.pin.PinOperation;

/**
 * What happens to one request for a new code. The halves go out before the code is stored: when one is not accepted
 * nothing has changed, and a waiting code of earlier stays good. The live PIN stays good in any case, until the new code
 * is activated; so nobody takes a PIN away by asking.
 */
final class Reset {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration PAUSE = Duration.ofHours(24);
    private static final Set<PinOperation> ANSWERS = Set.of(PinOperation.RESET, PinOperation.RESET_REFUSED);

    private final KeycloakSession session;
    private final RealmModel realm;
    private final CodiceFiscale person;
    private final Locale language;
    private final PinJournalProvider journal;
    private final PinStore store;
    private final PinDelivery delivery;

    Reset(KeycloakSession session, RealmModel realm, CodiceFiscale person, Locale language) {
        this.session = session;
        this.realm = realm;
        this.person = person;
        this.language = language;
        this.journal = session.getProvider(PinJournalProvider.class);
        this.store = new PinStore(session, realm);
        this.delivery = new PinDelivery(session, realm);
    }

    /**
     * @param user null when nobody has that codice fiscale
     */
    ResetOutcome of(UserModel user) {
        if (user == null || !user.isEnabled()) {
            return ended(ResetOutcome.Result.NO_PIN);
        }
        Optional<PinCredentialModel> pin = store.pin(user);
        Optional<PinCodeModel> waiting = store.code(user);
        if (pin.isEmpty() && waiting.isEmpty()) {
            return ended(ResetOutcome.Result.NO_PIN);
        }
        if (answeredWithin(PAUSE)) {
            return ended(ResetOutcome.Result.TOO_SOON);
        }
        ResetContacts contacts = ResetContacts.of(
                session.getProvider(ContactProvider.class).certified(realm, person, today()), delivery::serves);
        if (pin.isEmpty()) {
            return told(user, contacts, ended(ResetOutcome.Result.NEVER_ACTIVATED));
        }
        Optional<Refusal> refusal = new PinPermission(session, realm)
                .refusal(Operation.RENEW, pin.get().kind(), person);
        if (refusal.isPresent()) {
            ResetOutcome refused = new ResetOutcome(
                    ResetOutcome.Result.NOT_ALLOWED, refusal.get().reference().value(), refusal.get());
            // An unreadable policy says nothing about the person: there is nothing to write to them.
            return refusal.get().reason() == RefusalReason.CUT_OFF ? told(user, contacts, refused) : refused;
        }
        if (!contacts.enough()) {
            return told(user, contacts, ended(ResetOutcome.Result.TOO_FEW_CONTACTS));
        }
        return sent(
                user,
                contacts.usable(),
                pin.get().kind(),
                waiting.map(CredentialModel::getId).orElse(null));
    }

    private ResetOutcome sent(UserModel user, List<Contact> contacts, PinKind kind, String waiting) {
        LocalDate lastDay = new PinPermission(session, realm).lastDay(person);
        PinCode code = PinCode.generate(RANDOM);
        PinCodeModel stored = PinCodeModel.create(new PinHash(session, realm).of(code), kind, lastDay);
        String number = Reference.next().value();
        PinShipment shipment = new PinShipment(user, person, number, List.of(), true, lastDay, language, List.of());
        boolean begun = false;
        try {
            for (PinHalf half : PinHalf.of(code)) {
                Contact contact = contacts.get(half.number() - 1);
                delivery.deliver(
                        ResetContacts.channel(contact), shipment.with(List.of(half), List.of(contact.value())));
                begun = true;
            }
        } catch (PinNotDeliveredException notDelivered) {
            // Once somebody was written to, the day counts: else one contact that bounces lets the other be flooded.
            if (begun) {
                record(PinOperation.RESET_REFUSED, kind, null);
            }
            return new ResetOutcome(ResetOutcome.Result.NOT_DELIVERED, number, null);
        }
        String id = store.putCode(user, stored, waiting).getId();
        record(PinOperation.RESET, kind, id);
        return new ResetOutcome(ResetOutcome.Result.SENT, number, null);
    }

    private ResetOutcome told(UserModel user, ResetContacts contacts, ResetOutcome outcome) {
        Optional<Contact> mailbox = contacts.mailbox();
        if (mailbox.isEmpty()) {
            return outcome;
        }
        PinShipment to = new PinShipment(
                user,
                person,
                outcome.reference(),
                List.of(),
                true,
                today(),
                language,
                List.of(mailbox.get().value()));
        try {
            new MailDelivery(session)
                    .send(realm, to, "varco.pin.reset.mail.subject", "varco-pin-no-reset.ftl", model(outcome));
            record(PinOperation.RESET_REFUSED, null, null);
            return outcome;
        } catch (PinNotDeliveredException notDelivered) {
            return outcome;
        }
    }

    private Map<String, Object> model(ResetOutcome outcome) {
        Optional<Rule> rule = Optional.ofNullable(outcome.refusal()).flatMap(Refusal::rule);
        Map<String, Object> model = new HashMap<>();
        model.put("reason", outcome.result().name());
        model.put("whyKey", rule.map(Rule::message).orElse(""));
        model.put("act", rule.map(Rule::act).map(Act::text).orElse(""));
        model.put(
                "since",
                outcome.refusal() == null
                        ? ""
                        : new ReadableDate(language).of(outcome.refusal().since()));
        model.put("reference", outcome.reference());
        return model;
    }

    private boolean answeredWithin(Duration pause) {
        Instant earliest = Instant.ofEpochMilli(Time.currentTimeMillis()).minus(pause);
        return journal.of(realm, person).stream()
                .anyMatch(entry ->
                        ANSWERS.contains(entry.operation()) && entry.at().isAfter(earliest));
    }

    private void record(PinOperation operation, PinKind kind, String credentialId) {
        journal.add(realm, NewPinEntry.byThePerson(person, operation, kind == null ? null : kind.id(), credentialId));
    }

    private LocalDate today() {
        return session.getProvider(DecisionClock.class).today();
    }

    /** An outcome without a refusal of the policy. */
    static ResetOutcome ended(ResetOutcome.Result result) {
        return new ResetOutcome(result, Reference.next().value(), null);
    }
}
