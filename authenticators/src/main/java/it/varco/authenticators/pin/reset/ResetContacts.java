package it.varco.authenticators.pin.reset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import it.varco.authenticators.pin.delivery.PinDelivery;
import it.varco.registry.contact.Contact;
import it.varco.registry.contact.ContactKind;

/**
 * Where halves for one person may go: certified contacts that a channel of this server reaches, each address once, as
 * two halves in one mailbox are no two halves.
 *
 * @param usable in the order of {@link ContactKind}
 */
record ResetContacts(List<Contact> usable) {

    static final int NEEDED = 2;

    /**
     * @param certified what offices have certified
     * @param served whether the server has a provider for the channel
     */
    static ResetContacts of(List<Contact> certified, Predicate<String> served) {
        Map<String, Contact> byAddress = new LinkedHashMap<>();
        certified.stream()
                .filter(contact -> served.test(channel(contact)))
                .forEach(contact -> byAddress.putIfAbsent(contact.value().toLowerCase(Locale.ROOT), contact));
        return new ResetContacts(List.copyOf(byAddress.values()));
    }

    /** Id of the provider that reaches the contact. */
    static String channel(Contact contact) {
        return contact.kind() == ContactKind.MOBILE ? PinDelivery.SMS : PinDelivery.MAIL;
    }

    boolean enough() {
        return usable.size() >= NEEDED;
    }

    /** One to which a whole letter can be written. */
    Optional<Contact> mailbox() {
        return usable.stream()
                .filter(contact -> contact.kind() != ContactKind.MOBILE)
                .findFirst();
    }
}
