package it.varco.registry.people;

import it.varco.registry.succession.Succession;

/** A change of codice fiscale as administrators read it; the fields mean the same as in {@link Succession}. */
record SuccessionRepresentation(
        String id,
        String fiscalCode,
        String newFiscalCode,
        String act,
        String office,
        String recordedBy,
        String recordedAt) {

    static SuccessionRepresentation of(Succession succession) {
        return of(succession, succession.old().value(), succession.successor().value());
    }

    /** For the event store, which shows only that a code changed, and the id under which to find which. */
    static SuccessionRepresentation masked(Succession succession) {
        return of(succession, succession.old().masked(), succession.successor().masked());
    }

    private static SuccessionRepresentation of(Succession succession, String old, String successor) {
        return new SuccessionRepresentation(
                succession.id(),
                old,
                successor,
                succession.act(),
                succession.office(),
                succession.recordedBy(),
                succession.recordedAt().toString());
    }
}
