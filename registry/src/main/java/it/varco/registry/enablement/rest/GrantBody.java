package it.varco.registry.enablement.rest;

import java.time.LocalDate;

import it.varco.registry.admin.AdminInput;
import it.varco.registry.enablement.NewEnablement;

/** Body of a grant. Who grants is the administrator who sends it, so it is not among the fields. */
record GrantBody(
        String fiscalCode,
        String service,
        String organization,
        String profileType,
        LocalDate validFrom,
        LocalDate validUntil,
        String office,
        String document) {

    NewEnablement toModel() {
        return new NewEnablement(
                AdminInput.person(fiscalCode),
                service,
                organization,
                profileType,
                AdminInput.validity(validFrom, validUntil),
                office,
                document);
    }
}
