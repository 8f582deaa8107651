package it.varco.mappers;

import java.util.List;
import java.util.ServiceLoader;

import org.keycloak.protocol.ProtocolMapper;
import org.keycloak.provider.ProviderConfigProperty;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MappersTest {

    private final List<ProtocolMapper> mappers = ServiceLoader.load(ProtocolMapper.class).stream()
            .filter(provider -> provider.type().getPackageName().startsWith("it.varco."))
            .map(ServiceLoader.Provider::get)
            .toList();

    @Test
    void keycloakFindsEveryMapperUnderItsPublishedId() {
        assertThat(mappers)
                .extracting(ProtocolMapper::getId)
                .containsExactlyInAnyOrder(
                        "varco-enablements-mapper",
                        "varco-fiscal-number-mapper",
                        "varco-credential-mapper",
                        "varco-active-profile-mapper",
                        "varco-acr-mapper",
                        "varco-amr-mapper",
                        "varco-auth-time-mapper");
    }

    @Test
    void helpTextsAreSentences() {
        assertThat(mappers).allSatisfy(mapper -> {
            assertThat(mapper.getHelpText()).as(mapper.getId()).endsWith(".").contains(" ");
            assertThat(mapper.getDisplayType()).startsWith("Varco: ");
            assertThat(mapper.getDisplayCategory()).isEqualTo("Token mapper");
            assertThat(mapper.getProtocol()).isEqualTo("openid-connect");
        });
    }

    @Test
    void everySettingHasItsName() {
        assertThat(mappers)
                .flatExtracting(ProtocolMapper::getConfigProperties)
                .extracting(ProviderConfigProperty::getHelpText)
                .doesNotContainNull();
    }
}
