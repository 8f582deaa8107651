package it.varco.registry.profile.rest;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;

import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Organization;
import it.varco.registry.profile.Profile;

/** A profile as administrators read it; the fields mean the same as in {@link Profile}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileRepresentation(
        String id,
        String fiscalCode,
        String type,
        OrganizationBody organization,
        String office,
        String validFrom,
        String validUntil,
        boolean suspended,
        int version) {

    public static ProfileRepresentation of(Profile profile) {
        ActiveProfile active = profile.activeProfile();
        return new ProfileRepresentation(
                profile.id(),
                profile.person().value(),
                active.type(),
                OrganizationBody.of(active.organization()),
                active.office(),
                text(profile.validity().from()),
                text(profile.validity().until()),
                profile.suspended(),
                profile.version());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The organisation, as it is read and written. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OrganizationBody(String code, String name, String fiscalCode) {

        private static OrganizationBody of(Organization organization) {
            return organization == null
                    ? null
                    : new OrganizationBody(organization.code(), organization.name(), organization.fiscalCode());
        }

        Organization toModel() {
            return new Organization(code, name, fiscalCode);
        }
    }
}
