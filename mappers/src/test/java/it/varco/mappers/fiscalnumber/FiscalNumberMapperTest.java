package it.varco.mappers.fiscalnumber;

import java.io.IOException;

import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.representations.AccessToken;
import org.keycloak.util.JsonSerialization;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.mappers.FakeLogin;
import it.varco.mappers.FakeSession;
import it.varco.mappers.MapperModels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FiscalNumberMapperTest {

    private static final String CLAIM = "https://attributes.eid.gov.it/fiscal_number";

    private final FiscalNumberMapper mapper = new FiscalNumberMapper();

    @Test
    void codeIsPrintedUnderTheFlatUri() throws IOException {
        JsonNode json = JsonSerialization.readValue(
                JsonSerialization.writeValueAsBytes(token("rssnna75c52z112j")), JsonNode.class);

        assertThat(json.has(CLAIM)).as("one flat key, not nested at the dots").isTrue();
        assertThat(json.get(CLAIM).asText()).isEqualTo("TINIT-RSSNNA75C52Z112J");
    }

    @Test
    void provisionalCodeIsPrintedToo() {
        assertThat(token("12345678903").getOtherClaims()).containsEntry(CLAIM, "TINIT-12345678903");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"admin", "service-account-batch", "rssnna75c52z112x"})
    void accountThatIsNoPersonHasNoClaim(String username) {
        assertThat(token(username).getOtherClaims()).isEmpty();
    }

    @Test
    void emptyClaimNameIsRefusedAtSave() {
        assertThatThrownBy(() -> mapper.validateConfig(
                        new FakeSession().session(), null, null, MapperModels.everywhere("claim.name", " ")))
                .isInstanceOf(ProtocolMapperConfigException.class);
    }

    private AccessToken token(String username) {
        FakeLogin login = new FakeLogin("rp", username);
        return mapper.transformAccessToken(
                new AccessToken(),
                MapperModels.everywhere(),
                new FakeSession().session(),
                login.userSession(),
                login.context());
    }
}
