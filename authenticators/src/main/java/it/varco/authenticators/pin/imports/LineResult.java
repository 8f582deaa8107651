package it.varco.authenticators.pin.imports;

import java.util.Locale;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.InvalidCodiceFiscaleException;

/**
 * Answer to one line.
 *
 * @param line its number
 * @param fiscalCode masked
 * @param outcome {@link Outcome#id}
 * @param message what is wrong, or what the PIN became; never blank
 */
public record LineResult(int line, String fiscalCode, String outcome, String message) {

    private static final int SHOWN = 3;
    private static final String NOTHING_TO_SHOW = "***";

    static LineResult of(int line, String fiscalCode, Verdict verdict) {
        return new LineResult(line, masked(fiscalCode), verdict.outcome().id(), verdict.message());
    }

    /** What is no codice fiscale may still be most of one: it is masked too. */
    private static String masked(String typed) {
        String compact = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        try {
            return CodiceFiscale.parse(compact).masked();
        } catch (InvalidCodiceFiscaleException invalid) {
            return compact.matches("[A-Z0-9]{11}|[A-Z0-9]{16}")
                    ? compact.substring(0, SHOWN) + "*".repeat(compact.length() - SHOWN)
                    : NOTHING_TO_SHOW;
        }
    }
}
