package it.varco.mappers.claim;

import java.text.MessageFormat;

import org.keycloak.protocol.ProtocolMapperConfigException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.mappers.MapperModels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClaimNameTest {

    private final ClaimName name = new ClaimName("credential");

    @Test
    void contractNameIsUsedWhenNoneIsConfigured() {
        assertThat(name.of(MapperModels.everywhere())).isEqualTo("credential");
    }

    @Test
    void blankNameOfAnImportCountsAsNone() {
        assertThat(name.of(MapperModels.everywhere("claim.name", "  "))).isEqualTo("credential");
    }

    @Test
    void configuredNameIsTakenAsWritten() {
        assertThat(name.of(MapperModels.everywhere("claim.name", "it.credential")))
                .isEqualTo("it.credential");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void emptyNameIsRefusedAtSave(String empty) {
        assertThatThrownBy(() -> name.validate(MapperModels.everywhere("claim.name", empty)))
                .isInstanceOfSatisfying(ProtocolMapperConfigException.class, refused -> {
                    assertThat(refused.getMessageKey())
                            .as("Keycloak looks the key up and fails on null")
                            .isEqualTo("varco.mapper.claimNameEmpty");
                    assertThat(MessageFormat.format(refused.getMessage(), refused.getParameters()))
                            .contains("remove the setting to use credential");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "sub", "exp", "acr", "aud", "realm_access", "scope", "given_name"})
    void nameOfTheServerIsRefusedAtSave(String reserved) {
        assertThatThrownBy(() -> name.validate(MapperModels.everywhere("claim.name", reserved)))
                .as("a second key of the same name lets readers disagree")
                .isInstanceOf(ProtocolMapperConfigException.class);
    }

    @Test
    void ownNameAndNoNameAreAccepted() {
        assertThatCode(() -> {
                    name.validate(MapperModels.everywhere());
                    name.validate(MapperModels.everywhere("claim.name", "my_credential"));
                })
                .doesNotThrowAnyException();
    }
}
