package it.varco.registry.profile.rest;

import java.time.LocalDate;

import it.varco.registry.EntryText;
import it.varco.registry.admin.AdminInput;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.NewProfile;
import it.varco.registry.profile.rest.ProfileRepresentation.OrganizationBody;

/** Body of a new profile. */
record ProfileBody(
        String fiscalCode,
        String type,
        OrganizationBody organization,
        String office,
        LocalDate validFrom,
        LocalDate validUntil) {

    NewProfile toModel() {
        return new NewProfile(
                AdminInput.person(fiscalCode),
                new ActiveProfile(
                        EntryText.required("type", type, EntryText.CODE),
                        organization == null ? null : organization.toModel(),
                        office),
                AdminInput.validity(validFrom, validUntil));
    }
}
