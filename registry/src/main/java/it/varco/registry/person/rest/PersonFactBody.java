package it.varco.registry.person.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import it.varco.registry.InvalidEntryException;
import it.varco.registry.admin.AdminInput;
import it.varco.registry.person.NewPersonFact;
import it.varco.registry.person.PersonFactKind;

/** Body of a new fact. Who records it is the administrator who sends it, so it is not among the fields. */
record PersonFactBody(
        String fiscalCode,
        String kind,
        LocalDate value,
        String evidence,
        String office,
        LocalDate validFrom,
        LocalDate validUntil) {

    NewPersonFact toModel() {
        return new NewPersonFact(
                AdminInput.person(fiscalCode),
                knownKind(),
                value,
                evidence,
                office,
                AdminInput.validity(validFrom, validUntil));
    }

    private PersonFactKind knownKind() {
        return PersonFactKind.ofId(kind)
                .orElseThrow(() -> new InvalidEntryException(
                        "kind",
                        "use one of "
                                + Arrays.stream(PersonFactKind.values())
                                        .map(PersonFactKind::id)
                                        .collect(Collectors.joining(", "))));
    }
}
