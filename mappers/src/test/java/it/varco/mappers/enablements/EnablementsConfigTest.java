package it.varco.mappers.enablements;

import java.text.MessageFormat;

import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.protocol.ProtocolMapperConfigException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.mappers.FakeSession;
import it.varco.mappers.MapperModels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EnablementsConfigTest {

    @ParameterizedTest
    @ValueSource(strings = {"many", "0", "-1", "40961", "3.5", "99999999999", "it's {0}"})
    void capThatIsNotAWholeNumberInRangeIsRefusedAtSave(String cap) {
        assertThatThrownBy(() -> validate(MapperModels.everywhere(EnablementsConfig.CAP, cap)))
                .isInstanceOfSatisfying(ProtocolMapperConfigException.class, refused -> {
                    assertThat(refused.getMessageKey()).isEqualTo("varco.mapper.capInvalid");
                    assertThat(MessageFormat.format(refused.getMessage(), refused.getParameters()))
                            .isEqualTo("The size cap " + cap
                                    + " is not a whole number of bytes from 1 to 40960. Leave it empty for 3072.");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3072", "40960", " 8000 ", ""})
    void capInRangeOrEmptyIsAccepted(String cap) {
        assertThatCode(() -> validate(MapperModels.everywhere(EnablementsConfig.CAP, cap)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "0", "-5", "40961"})
    void capOfAnImportThatCannotBeReadCountsAsTheDefault(String cap) {
        assertThat(new EnablementsConfig(MapperModels.everywhere(EnablementsConfig.CAP, cap)).cap())
                .isEqualTo(EnablementsConfig.DEFAULT_CAP);
    }

    @Test
    void capIsTheConfiguredOne() {
        assertThat(new EnablementsConfig(MapperModels.everywhere(EnablementsConfig.CAP, "500")).cap())
                .isEqualTo(500);
        assertThat(new EnablementsConfig(MapperModels.everywhere()).cap()).isEqualTo(3072);
    }

    @Test
    void emptyClaimNameIsRefusedAtSave() {
        assertThatThrownBy(() -> validate(MapperModels.everywhere("claim.name", "")))
                .isInstanceOf(ProtocolMapperConfigException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"access.token.claim", "id.token.claim", "lightweight.claim"})
    void tokensWithoutUserinfoAreRefusedAtSave(String tokenType) {
        ProtocolMapperModel model = MapperModels.everywhere(
                "access.token.claim",
                "false",
                "id.token.claim",
                "false",
                "userinfo.token.claim",
                "false",
                tokenType,
                "true");

        assertThatThrownBy(() -> validate(model))
                .as("enablements_uri would lead to a userinfo without the list")
                .isInstanceOfSatisfying(
                        ProtocolMapperConfigException.class,
                        refused -> assertThat(refused.getMessageKey()).isEqualTo("varco.mapper.userinfoNeeded"));
    }

    @Test
    void introspectionAloneIsAccepted() {
        assertThatCode(() -> validate(MapperModels.everywhere(
                        "access.token.claim", "false", "id.token.claim", "false", "userinfo.token.claim", "false")))
                .doesNotThrowAnyException();
    }

    private static void validate(ProtocolMapperModel model) throws ProtocolMapperConfigException {
        new EnablementsMapper().validateConfig(new FakeSession().session(), null, null, model);
    }
}
