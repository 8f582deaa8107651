package it.varco.mappers.profile;

import java.util.Map;

import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.representations.AccessToken;

import org.junit.jupiter.api.Test;

import it.varco.mappers.FakeLogin;
import it.varco.mappers.FakeSession;
import it.varco.mappers.MapperModels;
import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ActiveProfileMapperTest {

    private final ActiveProfileMapper mapper = new ActiveProfileMapper();

    @Test
    void citizenHasOnlyTheType() {
        assertThat(claims(ActiveProfile.CITIZEN)).isEqualTo(Map.of("active_profile", Map.of("type", "cittadino")));
    }

    @Test
    void organisationAndOfficeArePrintedInFull() {
        ActiveProfile profile = new ActiveProfile(
                "intermediario", new Organization("STB", "Studio Bianchi", "01234567890"), "Milano Centro");

        assertThat(claims(profile))
                .isEqualTo(Map.of(
                        "active_profile",
                        Map.of(
                                "type",
                                "intermediario",
                                "organization",
                                Map.of("code", "STB", "name", "Studio Bianchi", "fiscal_code", "01234567890"),
                                "office",
                                "Milano Centro")));
    }

    @Test
    void partsThatAreNotKnownAreLeftOut() {
        assertThat(claims(new ActiveProfile("ente-pubblico", new Organization("C1", "Comune", null), null)))
                .isEqualTo(Map.of(
                        "active_profile",
                        Map.of("type", "ente-pubblico", "organization", Map.of("code", "C1", "name", "Comune"))));
    }

    @Test
    void beforeAProfileIsChosenThereIsNoClaim() {
        assertThat(claims(null)).isEmpty();
    }

    @Test
    void emptyClaimNameIsRefusedAtSave() {
        assertThatThrownBy(() -> mapper.validateConfig(
                        new FakeSession().session(), null, null, MapperModels.everywhere("claim.name", "")))
                .isInstanceOf(ProtocolMapperConfigException.class);
    }

    private Map<String, Object> claims(ActiveProfile profile) {
        FakeLogin login =
                new FakeLogin("rp", "bncbrn68s04f205d").with(CredentialKind.PIN, Assurance.PIN_DISPOSITIVO, profile);
        return mapper.transformIntrospectionToken(
                        new AccessToken(),
                        MapperModels.everywhere(),
                        new FakeSession().session(),
                        login.userSession(),
                        login.context())
                .getOtherClaims();
    }
}
