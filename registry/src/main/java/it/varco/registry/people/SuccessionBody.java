package it.varco.registry.people;

import it.varco.registry.InvalidEntryException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.InvalidCodiceFiscaleException;
import it.varco.registry.succession.NewSuccession;

/** Body of a change of codice fiscale; the code it replaces is in the address. */
record SuccessionBody(String newFiscalCode, String act, String office) {

    NewSuccession toModel(CodiceFiscale old) {
        return new NewSuccession(old, newCode(), act, office);
    }

    private CodiceFiscale newCode() {
        if (newFiscalCode == null || newFiscalCode.isBlank()) {
            throw new InvalidEntryException("newFiscalCode", "is missing");
        }
        try {
            return CodiceFiscale.parse(newFiscalCode);
        } catch (InvalidCodiceFiscaleException invalid) {
            throw new InvalidEntryException("newFiscalCode", invalid.getMessage());
        }
    }
}
