package it.varco.registry.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.ws.rs.WebApplicationException;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.InvalidCodiceFiscaleException;
import it.varco.registry.identity.ValidityPeriod;

/** Turns what administrators write into the registry's own types; everything thrown names the field. */
public final class AdminInput {

    /** What is wrong with a date that {@link #day} does not take. */
    static final String DAY_WANTED = "write a date that exists as yyyy-mm-dd, such as 2021-09-30";

    private static final String PERSON = "fiscalCode";
    private static final int FIRST_YEAR = 1800;

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

    /** The day, empty for anything but a date that exists, as yyyy-mm-dd and from 1800 on. */
    static Optional<LocalDate> day(String text) {
        if (text == null || !text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= FIRST_YEAR);
        } catch (DateTimeException notADay) {
            return Optional.empty();
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
