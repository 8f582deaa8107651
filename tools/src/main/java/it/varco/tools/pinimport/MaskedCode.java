package it.varco.tools.pinimport;

import java.util.Locale;
import java.util.Optional;

/** A codice fiscale as the report shows it: the first three letters, as the server masks it. */
final class MaskedCode {

    /** For what is not even of that length. */
    static final String NONE = "***";

    private static final int SHOWN = 3;

    private MaskedCode() {}

    static String of(String fiscalCode) {
        return shaped(fiscalCode)
                .map(code -> code.substring(0, SHOWN) + "*".repeat(code.length() - SHOWN))
                .orElse(NONE);
    }

    /** Without white space, in upper case; empty when it has not the length of a code. */
    static Optional<String> shaped(String fiscalCode) {
        String compact =
                fiscalCode == null ? "" : fiscalCode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return compact.matches("[A-Z0-9]{11}|[A-Z0-9]{16}") ? Optional.of(compact) : Optional.empty();
    }
}
