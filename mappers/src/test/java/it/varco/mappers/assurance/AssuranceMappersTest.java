package it.varco.mappers.assurance;

import java.util.List;

import org.keycloak.representations.AccessToken;
import org.keycloak.representations.IDToken;

import org.junit.jupiter.api.Test;

import it.varco.mappers.FakeLogin;
import it.varco.mappers.FakeSession;
import it.varco.mappers.MapperModels;
import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.profile.ActiveProfile;

import static org.assertj.core.api.Assertions.assertThat;

class AssuranceMappersTest {

    private final FakeLogin login = new FakeLogin("rp", "rssnna75c52z112j");

    @Test
    void acrIsTheProvenLevelInAccessAndIdToken() {
        login.with(CredentialKind.PIN, Assurance.PIN_DISPOSITIVO, ActiveProfile.CITIZEN);

        assertThat(accessToken(login).getAcr()).isEqualTo("urn:varco:acr:pin:dispositivo");
        assertThat(idToken(login).getAcr()).isEqualTo("urn:varco:acr:pin:dispositivo");
    }

    @Test
    void acrReplacesWhatAnEarlierMapperPrinted() {
        login.with(CredentialKind.PIN, Assurance.PIN_ORDINARIO, ActiveProfile.CITIZEN);
        AccessToken token = new AccessToken();
        token.setAcr("https://www.spid.gov.it/SpidL2");

        new AcrMapper()
                .transformIntrospectionToken(
                        token,
                        MapperModels.everywhere(),
                        new FakeSession().session(),
                        login.userSession(),
                        login.context());

        assertThat(token.getAcr()).as("a PIN is never SPID level 2").isEqualTo("urn:varco:acr:pin:ordinario");
    }

    @Test
    void cnsProvesItsMethods() {
        login.with(CredentialKind.CNS, Assurance.CNS, ActiveProfile.CITIZEN);

        assertThat(accessToken(login).getOtherClaims()).containsEntry("amr", List.of("sc", "pin", "mfa"));
    }

    @Test
    void spidProvesNoMethodSoThereIsNoAmr() {
        login.with(CredentialKind.SPID, Assurance.LEVEL_2, ActiveProfile.CITIZEN);

        assertThat(accessToken(login).getOtherClaims()).doesNotContainKey("amr");
        assertThat(accessToken(login).getAcr()).isEqualTo("https://www.spid.gov.it/SpidL2");
    }

    @Test
    void authTimeIsThatOfTheRecord() {
        login.with(CredentialKind.PIN, Assurance.PIN_DISPOSITIVO, ActiveProfile.CITIZEN);

        assertThat(idToken(login).getAuth_time()).isEqualTo(FakeLogin.AUTHENTICATED_AT.getEpochSecond());
    }

    @Test
    void withoutRecordThereIsNoClaim() {
        AccessToken token = accessToken(login);

        assertThat(token.getAcr()).isNull();
        assertThat(token.getAuth_time()).isNull();
        assertThat(token.getOtherClaims()).isEmpty();
    }

    private static AccessToken accessToken(FakeLogin login) {
        AccessToken token = new AccessToken();
        for (var mapper : List.of(new AcrMapper(), new AmrMapper(), new AuthTimeMapper())) {
            mapper.transformAccessToken(
                    token,
                    MapperModels.everywhere(),
                    new FakeSession().session(),
                    login.userSession(),
                    login.context());
        }
        return token;
    }

    private static IDToken idToken(FakeLogin login) {
        IDToken token = new IDToken();
        for (var mapper : List.of(new AcrMapper(), new AmrMapper(), new AuthTimeMapper())) {
            mapper.transformIDToken(
                    token,
                    MapperModels.everywhere(),
                    new FakeSession().session(),
                    login.userSession(),
                    login.context());
        }
        return token;
    }
}
