package it.varco.sandbox.rp;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AcrRuleTest {

    private static final String L2 = "https://www.spid.gov.it/SpidL2";

    @Test
    void sameOrHigherLevelIsAccepted() {
        assertThat(AcrRule.met(List.of(L2), L2)).isTrue();
        assertThat(AcrRule.met(List.of(L2), "https://www.spid.gov.it/SpidL3")).isTrue();
        assertThat(AcrRule.met(List.of(), "anything")).as("nothing was asked").isTrue();
    }

    @Test
    void lowerOrUnknownLevelIsNot() {
        assertThat(AcrRule.met(List.of(L2), "urn:varco:acr:pin:dispositivo")).isFalse();
        assertThat(AcrRule.met(List.of(L2), "1")).isFalse();
        assertThat(AcrRule.met(List.of(L2), "")).isFalse();
    }
}
