package it.varco.authenticators.pin.reset;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import it.varco.authenticators.pin.delivery.PinDelivery;
import it.varco.registry.contact.Contact;
import it.varco.registry.contact.ContactKind;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;

import static org.assertj.core.api.Assertions.assertThat;

class ResetContactsTest {

    private static final Contact EMAIL = contact(ContactKind.EMAIL, "elena@example.org");
    private static final Contact PEC = contact(ContactKind.PEC, "elena@pec.example.org");
    private static final Contact MOBILE = contact(ContactKind.MOBILE, "+393331234567");

    @Test
    void twoContactsAreNeeded() {
        assertThat(byMail().enough()).isFalse();
        assertThat(byMail(EMAIL).enough()).isFalse();
        assertThat(byMail(EMAIL, PEC).enough()).isTrue();
    }

    @Test
    void oneMailboxUnderTwoKindsIsOneContact() {
        Contact same = contact(ContactKind.PEC, "Elena@Example.org");
        assertThat(byMail(EMAIL, same).enough())
                .as("two halves in one mailbox are no two halves")
                .isFalse();
    }

    @Test
    void aTelephoneCountsOnlyWhereAProviderServesIt() {
        assertThat(byMail(EMAIL, MOBILE).enough()).isFalse();
        ResetContacts both = ResetContacts.of(List.of(EMAIL, MOBILE), channel -> true);
        assertThat(both.enough()).isTrue();
        assertThat(ResetContacts.channel(MOBILE)).isEqualTo(PinDelivery.SMS);
        assertThat(ResetContacts.channel(PEC)).isEqualTo(PinDelivery.MAIL);
    }

    @Test
    void aLetterIsWrittenToAMailboxOnly() {
        assertThat(ResetContacts.of(List.of(MOBILE, PEC), channel -> true).mailbox())
                .contains(PEC);
        assertThat(ResetContacts.of(List.of(MOBILE), channel -> true).mailbox()).isEmpty();
    }

    private static ResetContacts byMail(Contact... contacts) {
        return ResetContacts.of(List.of(contacts), PinDelivery.MAIL::equals);
    }

    private static Contact contact(ContactKind kind, String value) {
        return new Contact(
                "id",
                new CodiceFiscale("RSSNNA75C52Z112J"),
                kind,
                value,
                "document",
                "Sede",
                ValidityPeriod.ALWAYS,
                false,
                "admin",
                Instant.EPOCH,
                null,
                0);
    }
}
