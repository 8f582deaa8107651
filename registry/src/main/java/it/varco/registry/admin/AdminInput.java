package it.varco.registry.admin;

import java.time.LocalDate;

import jakarta.ws.rs.WebApplicationException;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.InvalidCodiceFiscaleException;
import it.varco.registry.identity.ValidityPeriod;

/** Turns what administrators write into the registry's own types; everything thrown names the field. */
public final class AdminInput {

    private static final String PERSON = "fiscalCode";

    private AdminInput() {}

    /**
     * @throws WebApplicationException 400 when it is missing or not a codice fiscale
     */
    public static CodiceFiscale person(String fiscalCode) {
        if (fiscalCode == null || fiscalCode.isBlank()) {
            throw AdminError.badRequest(PERSON + ": is missing");
        }
        try {
            return CodiceFiscale.parse(fiscalCode);
        } catch (InvalidCodiceFiscaleException invalid) {
            throw AdminError.badRequest(PERSON + ": " + invalid.getMessage());
        }
    }

    /**
     * @throws WebApplicationException 400 when the end is before the start
     */
    public static ValidityPeriod validity(LocalDate validFrom, LocalDate validUntil) {
        if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
            throw AdminError.badRequest("validUntil: use " + validFrom + ", the first day, or a later one");
        }
        return new ValidityPeriod(validFrom, validUntil);
    }

    /**
     * @throws WebApplicationException 400 when it is missing or negative
     */
    public static int version(Integer version) {
        if (version == null || version < 0) {
            throw AdminError.badRequest("version: write the version that was read, a number from 0");
        }
        return version;
    }
}
