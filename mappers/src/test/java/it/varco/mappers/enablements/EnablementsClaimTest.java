package it.varco.mappers.enablements;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.keycloak.representations.AccessToken;
import org.keycloak.util.JsonSerialization;

import org.junit.jupiter.api.Test;

import it.varco.registry.enablement.GrantedService;

import static org.assertj.core.api.Assertions.assertThat;

class EnablementsClaimTest {

    @Test
    void partsThatAreNotLimitedAreLeftOut() {
        EnablementsClaim claim = EnablementsClaim.of(List.of(
                new GrantedService("isee", null, null, null),
                new GrantedService("uniemens", "STB", "intermediario", LocalDate.of(2027, 12, 31))));

        assertThat(claim.entries())
                .containsExactly(
                        Map.of("service", "isee"),
                        Map.of(
                                "service",
                                "uniemens",
                                "organization",
                                "STB",
                                "profile",
                                "intermediario",
                                "until",
                                "2027-12-31"));
    }

    @Test
    void sizeIsInBytesNotCharacters() {
        EnablementsClaim claim = EnablementsClaim.of(List.of(new GrantedService("à€", null, null, null)));

        assertThat(claim.bytes())
                .as("2 and 3 bytes for two letters")
                .isEqualTo("[{\"service\":\"\"}]".length() + 2 + 3);
    }

    @Test
    void sizeIsWhatTheTokenGrowsBy() throws IOException {
        EnablementsClaim claim = EnablementsClaim.of(List.of(new GrantedService("à€𝄞\"", "STB", null, null)));
        AccessToken token = new AccessToken();
        token.setOtherClaims("enablements", "");
        int before = JsonSerialization.writeValueAsBytes(token).length - "\"\"".length();
        token.setOtherClaims("enablements", claim.entries());

        assertThat(JsonSerialization.writeValueAsBytes(token)).hasSize(before + claim.bytes());
    }

    @Test
    void noEnablementsIsAnEmptyList() {
        assertThat(EnablementsClaim.of(List.of())).isEqualTo(new EnablementsClaim(List.of(), 2));
    }
}
