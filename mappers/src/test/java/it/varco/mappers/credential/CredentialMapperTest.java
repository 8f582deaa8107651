package it.varco.mappers.credential;

import java.util.Map;

import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.representations.AccessToken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import it.varco.mappers.FakeLogin;
import it.varco.mappers.FakeSession;
import it.varco.mappers.MapperModels;
import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.profile.ActiveProfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CredentialMapperTest {

    private final CredentialMapper mapper = new CredentialMapper();
    private final FakeLogin login = new FakeLogin("rp", "rssnna75c52z112j");

    @ParameterizedTest
    @CsvSource({"PIN,PIN_ORDINARIO,pin", "SPID,LEVEL_2,spid", "CIE,LEVEL_3,cie", "CNS,CNS,cns"})
    void credentialIsPrintedByItsName(CredentialKind credential, Assurance assurance, String printed) {
        login.with(credential, assurance, ActiveProfile.CITIZEN);

        assertThat(claims(MapperModels.everywhere())).isEqualTo(Map.of("credential", printed));
    }

    @Test
    void withoutRecordThereIsNoClaim() {
        assertThat(claims(MapperModels.everywhere())).isEmpty();
    }

    @Test
    void tokenTypeThatIsSwitchedOffHasNoClaim() {
        login.with(CredentialKind.PIN, Assurance.PIN_ORDINARIO, ActiveProfile.CITIZEN);

        assertThat(claims(MapperModels.everywhere("userinfo.token.claim", "false")))
                .isEmpty();
    }

    @Test
    void reservedClaimNameIsRefusedAtSave() {
        assertThatThrownBy(() -> mapper.validateConfig(
                        new FakeSession().session(), null, null, MapperModels.everywhere("claim.name", "iss")))
                .isInstanceOf(ProtocolMapperConfigException.class);
    }

    private Map<String, Object> claims(ProtocolMapperModel model) {
        return mapper.transformUserInfoToken(
                        new AccessToken(), model, new FakeSession().session(), login.userSession(), login.context())
                .getOtherClaims();
    }
}
