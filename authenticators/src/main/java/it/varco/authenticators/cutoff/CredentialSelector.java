package it.varco.authenticators.cutoff;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CredentialKind;

/**
 * Which credentials a rule is about.
 *
 * @param kind the kind, null for all of them
 * @param only the one type of PIN meant, null for any
 * @param minimum lowest level of SPID or CIE meant, null for any
 */
public record CredentialSelector(CredentialKind kind, Assurance only, Assurance minimum) {

    /** Every credential. */
    public static final CredentialSelector ALL = new CredentialSelector(null, null, null);

    private static final String ALL_TEXT = "all";
    private static final String ORDINARIO = "pin:ordinario";
    private static final String DISPOSITIVO = "pin:dispositivo";

    /**
     * @throws IllegalArgumentException when a type is given that is not one of the PIN, or a minimum level to a
     *     credential that has no levels
     */
    public CredentialSelector {
        if (only != null && (kind != CredentialKind.PIN || !levelsOf(kind).contains(only))) {
            throw new IllegalArgumentException("only a PIN has types: write pin:ordinario or pin:dispositivo");
        }
        if (minimum != null && (!hasLevels(kind) || !levelsOf(kind).contains(minimum))) {
            throw new IllegalArgumentException(
                    "only spid and cie have a minimum level (1, 2 or 3): take minimumLevel away");
        }
    }

    /**
     * Reads the two fields of a policy's JSON.
     *
     * @param text {@code pin}, {@code pin:ordinario}, {@code pin:dispositivo}, {@code spid}, {@code cie}, {@code cns} or
     *     {@code all}
     * @param minimumLevel 1 to 3, null for any
     * @throws IllegalArgumentException for anything else, saying what may be written
     */
    public static CredentialSelector of(String text, Integer minimumLevel) {
        Assurance minimum = minimumLevel == null ? null : level(minimumLevel);
        return switch (text) {
            case ALL_TEXT -> new CredentialSelector(null, null, minimum);
            case ORDINARIO -> new CredentialSelector(CredentialKind.PIN, Assurance.PIN_ORDINARIO, minimum);
            case DISPOSITIVO -> new CredentialSelector(CredentialKind.PIN, Assurance.PIN_DISPOSITIVO, minimum);
            default ->
                new CredentialSelector(
                        CredentialKind.ofId(text)
                                .orElseThrow(() -> new IllegalArgumentException(
                                        ("credential '%s' is unknown: write pin, pin:ordinario, pin:dispositivo, spid,"
                                                        + " cie, cns or all")
                                                .formatted(text))),
                        null,
                        minimum);
        };
    }

    /** As written in a policy's JSON, the level apart. */
    public String text() {
        if (kind == null) {
            return ALL_TEXT;
        }
        if (only == null) {
            return kind.id();
        }
        return only == Assurance.PIN_ORDINARIO ? ORDINARIO : DISPOSITIVO;
    }

    /** The minimum as written in a policy's JSON: 1 to 3, null for any. */
    public Integer minimumLevel() {
        return minimum == null ? null : minimum.ordinal() - Assurance.LEVEL_1.ordinal() + 1;
    }

    /** Whether the selector takes in a credential of that kind and level. */
    public boolean includes(CredentialKind credential, Assurance assurance) {
        return (kind == null || kind == credential)
                && (only == null || only == assurance)
                && (minimum == null || assurance.rank() >= minimum.rank());
    }

    /** Every level a login with that kind can have. */
    static Set<Assurance> levelsOf(CredentialKind kind) {
        return switch (Objects.requireNonNull(kind, "kind")) {
            case PIN -> EnumSet.of(Assurance.PIN_ORDINARIO, Assurance.PIN_DISPOSITIVO);
            case SPID, CIE -> EnumSet.of(Assurance.LEVEL_1, Assurance.LEVEL_2, Assurance.LEVEL_3);
            case CNS -> EnumSet.of(Assurance.CNS);
        };
    }

    private static boolean hasLevels(CredentialKind kind) {
        return kind == CredentialKind.SPID || kind == CredentialKind.CIE;
    }

    private static Assurance level(int number) {
        return switch (number) {
            case 1 -> Assurance.LEVEL_1;
            case 2 -> Assurance.LEVEL_2;
            case 3 -> Assurance.LEVEL_3;
            default ->
                throw new IllegalArgumentException("minimumLevel %d is unknown: write 1, 2 or 3".formatted(number));
        };
    }
}
