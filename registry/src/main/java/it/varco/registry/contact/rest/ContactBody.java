package it.varco.registry.contact.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import it.varco.registry.InvalidEntryException;
import it.varco.registry.admin.AdminInput;
import it.varco.registry.contact.ContactKind;
import it.varco.registry.contact.NewContact;

/** Body of a new contact. Who records it is the administrator who sends it, so it is not among the fields. */
record ContactBody(
        String fiscalCode,
        String kind,
        String value,
        String evidence,
        String office,
        LocalDate validFrom,
        LocalDate validUntil) {

    NewContact toModel() {
        return new NewContact(
                AdminInput.person(fiscalCode),
                knownKind(),
                value,
                evidence,
                office,
                AdminInput.validity(validFrom, validUntil));
    }

    private ContactKind knownKind() {
        return ContactKind.ofId(kind)
                .orElseThrow(() -> new InvalidEntryException(
                        "kind",
                        "use one of "
                                + Arrays.stream(ContactKind.values())
                                        .map(ContactKind::id)
                                        .collect(Collectors.joining(", "))));
    }

    /** Without the value, so that no log shows it by accident. */
    @Override
    public String toString() {
        return "ContactBody[" + kind + "]";
    }
}
