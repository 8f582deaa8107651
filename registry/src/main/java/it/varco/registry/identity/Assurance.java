package it.varco.registry.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How well a login proved who the person is. Ranks only order the values; they are Keycloak's levels of authentication
 * and are all different, so that one rank never stands for two kinds of proof.
 *
 * <p>SPID and CIE share the URIs that AgID defined for both; PIN and CNS have no official one, so theirs are our own.
 */
public enum Assurance {
    PIN_ORDINARIO(10, "urn:varco:acr:pin:ordinario", List.of("pwd")),
    PIN_DISPOSITIVO(20, "urn:varco:acr:pin:dispositivo", List.of("pwd")),
    LEVEL_1(30, "https://www.spid.gov.it/SpidL1", List.of()),
    LEVEL_2(40, "https://www.spid.gov.it/SpidL2", List.of()),
    LEVEL_3(50, "https://www.spid.gov.it/SpidL3", List.of()),
    CNS(60, "urn:varco:acr:cns", List.of("sc", "pin", "mfa"));

    private final int rank;
    private final String acr;
    private final List<String> amr;

    Assurance(int rank, String acr, List<String> amr) {
        this.rank = rank;
        this.acr = acr;
        this.amr = amr;
    }

    /** Position in the order of all levels; also the number under which Keycloak knows it. */
    public int rank() {
        return rank;
    }

    /** The {@code acr} claim, a URI. */
    public String acr() {
        return acr;
    }

    /** The {@code amr} claim (RFC 8176): only what is proven; empty for SPID and CIE, whose assertions prove none. */
    public List<String> amr() {
        return amr;
    }

    /** The level with that {@link #acr}, empty for any other text. */
    public static Optional<Assurance> ofAcr(String acr) {
        return Arrays.stream(values()).filter(level -> level.acr.equals(acr)).findFirst();
    }

    /** The level with that {@link #rank}, empty for any other number. */
    public static Optional<Assurance> ofRank(int rank) {
        return Arrays.stream(values()).filter(level -> level.rank == rank).findFirst();
    }
}
