package it.varco.mappers.claim;

import java.util.Set;
import java.util.stream.Collectors;

import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.AccessToken;
import org.keycloak.util.JsonSerialization;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;

/**
 * The name under which a mapper prints its claim. The name is taken as written: unlike in Keycloak's own mappers a dot
 * never nests, because one of the names is a URI that European relying parties look up as a flat key.
 */
public final class ClaimName {

    static final String SETTING = OIDCAttributeMapperHelper.TOKEN_CLAIM_NAME;

    private final String byDefault;

    /**
     * @param byDefault the name in Varco's token contract
     */
    public ClaimName(String byDefault) {
        this.byDefault = byDefault;
    }

    /** The name to print; a blank one, which only a realm import can bring in, counts as not set. */
    public String of(ProtocolMapperModel model) {
        String configured = model.getConfig().get(SETTING);
        return configured == null || configured.isBlank() ? byDefault : configured.strip();
    }

    /**
     * @throws ProtocolMapperConfigException when the name is empty, or one that the server itself writes: a second key
     *     of the same name would let readers disagree about who issued the token
     */
    public void validate(ProtocolMapperModel model) throws ProtocolMapperConfigException {
        String configured = model.getConfig().get(SETTING);
        if (configured == null) {
            return;
        }
        if (configured.isBlank()) {
            throw InvalidSetting.because(
                    "varco.mapper.claimNameEmpty",
                    "The claim name is empty. Write a name, or remove the setting to use {0}.",
                    byDefault);
        }
        if (namesOfTheServer().contains(configured.strip())) {
            throw InvalidSetting.because(
                    "varco.mapper.claimNameReserved",
                    "The claim {0} belongs to the server. Choose another name, such as {1}.",
                    configured.strip(),
                    byDefault);
        }
    }

    ProviderConfigProperty property() {
        return new ProviderConfigProperty(
                SETTING,
                "Claim name",
                "Key of the claim in the token, taken as written: a dot does not nest. Relying parties that follow the"
                        + " token contract look for the default, so they find nothing under another name.",
                ProviderConfigProperty.STRING_TYPE,
                byDefault);
    }

    private static Set<String> namesOfTheServer() {
        BeanDescription token = JsonSerialization.mapper
                .getSerializationConfig()
                .introspect(JsonSerialization.mapper.constructType(AccessToken.class));
        return token.findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
