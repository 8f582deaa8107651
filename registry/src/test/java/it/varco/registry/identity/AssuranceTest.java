package it.varco.registry.identity;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AssuranceTest {

    @Test
    void ranksAndUrisAreAllDifferent() {
        assertThat(Arrays.stream(Assurance.values()).map(Assurance::rank))
                .as("one rank never stands for two kinds of proof")
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Arrays.stream(Assurance.values()).map(Assurance::acr)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void eachLevelIsFoundAgain(Assurance level) {
        assertThat(Assurance.ofAcr(level.acr())).contains(level);
        assertThat(Assurance.ofRank(level.rank())).contains(level);
    }

    @Test
    void anythingElseIsNoLevel() {
        assertThat(Assurance.ofAcr(null)).isEmpty();
        assertThat(Assurance.ofAcr("https://www.spid.gov.it/SpidL4")).isEmpty();
        assertThat(Assurance.ofAcr("HTTPS://WWW.SPID.GOV.IT/SPIDL2")).isEmpty();
        assertThat(Assurance.ofRank(1))
                .as("Keycloak's default for a login of unknown level")
                .isEmpty();
        assertThat(Assurance.ofRank(0)).isEmpty();
    }

    @Test
    void aPinStaysBelowEverySpidLevelAndIsAPasswordToRfc8176() {
        assertThat(Assurance.PIN_DISPOSITIVO.rank()).isLessThan(Assurance.LEVEL_1.rank());
        assertThat(Assurance.PIN_ORDINARIO.amr()).containsExactly("pwd");
        assertThat(Assurance.PIN_DISPOSITIVO.amr()).containsExactly("pwd");
    }
}
