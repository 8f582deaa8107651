package it.varco.authenticators.pin.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.authenticators.cutoff.decision.Reference;
import it.varco.authenticators.pin.PinCode;
import it.varco.authenticators.pin.delivery.PinDelivery;
import it.varco.authenticators.pin.delivery.PinHalf;
import it.varco.authenticators.pin.delivery.PinNotDeliveredException;
import it.varco.authenticators.pin.delivery.PinShipment;
import it.varco.authenticators.pin.delivery.PrintedDocument;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.contact.Contact;
import it.varco.registry.contact.ContactKind;
import it.varco.registry.contact.ContactProvider;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.DecisionClock;

/** Brings an office's code on its way, by the channels the office chose. */
final class Dispatch {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final PinDelivery delivery;

    Dispatch(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
        this.delivery = new PinDelivery(session, realm);
    }

    /**
     * Where the first half will go.
     *
     * @return empty for the counter
     * @throws InvalidEntryException when the office wrote no address and certified none
     */
    Optional<String> mailAddress(CodiceFiscale person, DeliveryChoice choice) {
        if (!choice.twoChannels()) {
            return Optional.empty();
        }
        if (choice.email() != null) {
            return Optional.of(choice.email());
        }
        LocalDate today = session.getProvider(DecisionClock.class).today();
        return Optional.of(session.getProvider(ContactProvider.class).certified(realm, person, today).stream()
                .filter(contact -> contact.kind() != ContactKind.MOBILE)
                .map(Contact::value)
                .findFirst()
                .orElseThrow(() -> new InvalidEntryException(
                        "email", "is missing, and the person has no certified e-mail address or PEC")));
    }

    /**
     * Sends and prints.
     *
     * @param mailAddress of {@link #mailAddress}
     * @throws PinNotDeliveredException when the mail is refused
     */
    Sent send(
            UserModel user,
            CodiceFiscale person,
            PinCode code,
            LocalDate lastDay,
            DeliveryChoice choice,
            Optional<String> mailAddress) {
        List<PinHalf> halves = PinHalf.of(code);
        PinShipment all = new PinShipment(
                user,
                person,
                Reference.next().value(),
                halves,
                false,
                lastDay,
                choice.language(realm),
                choice.postalAddress());
        if (mailAddress.isEmpty()) {
            return new Sent(
                    all.number(),
                    null,
                    delivery.deliver(PinDelivery.COUNTER, all).stream().toList());
        }
        // The letter first: it is made here and can be thrown away, a mail cannot be called back.
        Optional<PrintedDocument> letter =
                delivery.deliver(PinDelivery.LETTER, all.with(halves.subList(1, 2), choice.postalAddress()));
        delivery.deliver(PinDelivery.MAIL, all.with(halves.subList(0, 1), List.of(mailAddress.get())));
        return new Sent(
                all.number(),
                PinDelivery.masked(mailAddress.get()),
                letter.stream().toList());
    }
}
