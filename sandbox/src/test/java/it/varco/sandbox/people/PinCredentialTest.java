package it.varco.sandbox.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PinCredentialTest {

    private final PinCredential pin = new PinCredential("3F7A19C4", "dispositivo", LocalDate.of(2027, 1, 31));

    @Test
    void representationHoldsKindExpiryAndHashButNotThePin() throws JsonProcessingException {
        JsonNode credential = pin.representation(Instant.EPOCH);
        JsonNode data =
                new ObjectMapper().readTree(credential.get("credentialData").asText());
        JsonNode secret =
                new ObjectMapper().readTree(credential.get("secretData").asText());

        assertThat(credential.get("type").asText()).isEqualTo("varco-pin");
        assertThat(data.get("kind").asText()).isEqualTo("dispositivo");
        assertThat(data.get("expires").asText()).isEqualTo("2027-01-31");
        assertThat(Base64.getDecoder().decode(secret.get("value").asText())).hasSize(32);
        assertThat(credential.toString()).doesNotContain("3F7A19C4");
        assertThat(pin.toString()).doesNotContain("3F7A19C4");
    }

    @Test
    void saltMakesEachHashDifferent() {
        assertThat(pin.representation(Instant.EPOCH).get("secretData"))
                .isNotEqualTo(pin.representation(Instant.EPOCH).get("secretData"));
    }

    @Test
    void codeIsACredentialOfItsOwnWithBothHalvesHashedAsOne() throws JsonProcessingException {
        PinCodeCredential code = new PinCodeCredential("E1E2A3B4", "C5D6E7F8", "ordinario", LocalDate.of(2027, 1, 31));
        JsonNode credential = code.representation(Instant.EPOCH);
        JsonNode data =
                new ObjectMapper().readTree(credential.get("credentialData").asText());

        assertThat(credential.get("type").asText()).isEqualTo("varco-pin-code");
        assertThat(data.get("kind").asText()).isEqualTo("ordinario");
        assertThat(credential.toString() + code).doesNotContain("E1E2A3B4", "C5D6E7F8");
    }
}
