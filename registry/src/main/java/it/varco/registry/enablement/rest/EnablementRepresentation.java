package it.varco.registry.enablement.rest;

import java.time.LocalDate;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;

import it.varco.registry.enablement.Enablement;

/** An enablement as administrators read it; the fields mean the same as in {@link Enablement}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnablementRepresentation(
        String id,
        String fiscalCode,
        String service,
        String organization,
        String profileType,
        String state,
        String validFrom,
        String validUntil,
        String office,
        String grantedBy,
        String document,
        String grantedAt,
        int version) {

    public static EnablementRepresentation of(Enablement enablement) {
        return new EnablementRepresentation(
                enablement.id(),
                enablement.person().value(),
                enablement.service(),
                enablement.organization(),
                enablement.profileType(),
                enablement.state().name().toLowerCase(Locale.ROOT),
                text(enablement.validity().from()),
                text(enablement.validity().until()),
                enablement.office(),
                enablement.grantedBy(),
                enablement.document(),
                enablement.grantedAt().toString(),
                enablement.version());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
