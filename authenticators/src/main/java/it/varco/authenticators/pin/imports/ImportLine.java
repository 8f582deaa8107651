package it.varco.authenticators.pin.imports;

/**
 * One line of an old system's file as it was sent. Everything is text, so that a wrong value is one line's fault and not
 * the request's.
 *
 * @param line number in the file, from 1; null to count within the request
 * @param fiscalCode codice fiscale
 * @param birthDate {@code yyyy-mm-dd}, null when not known
 * @param kind {@code ordinario} or {@code dispositivo}
 * @param expires last day of the PIN as {@code yyyy-mm-dd}, Europe/Rome; null when not known
 * @param format a name of {@link it.varco.authenticators.pin.legacy.LegacyFormat}
 * @param hash digest of the PIN, hexadecimal or base64; never logged
 * @param salt what was digested with it, null for a format without
 */
record ImportLine(
        Integer line,
        String fiscalCode,
        String givenName,
        String familyName,
        String birthDate,
        String kind,
        String expires,
        String format,
        String hash,
        String salt) {

    @Override
    public String toString() {
        return "ImportLine[" + line + "]";
    }
}
