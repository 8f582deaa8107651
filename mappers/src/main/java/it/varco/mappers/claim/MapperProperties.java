package it.varco.mappers.claim;

import java.util.ArrayList;
import java.util.List;

import org.keycloak.protocol.ProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
import org.keycloak.provider.ProviderConfigProperty;

/** The settings that the admin console shows for a mapper. */
public final class MapperProperties {

    private MapperProperties() {}

    /** Keycloak's own switches for the token types that the mapper can write to, and nothing else. */
    public static List<ProviderConfigProperty> of(Class<? extends ProtocolMapper> mapper) {
        List<ProviderConfigProperty> properties = new ArrayList<>();
        OIDCAttributeMapperHelper.addIncludeInTokensConfig(properties, mapper);
        return List.copyOf(properties);
    }

    /** The claim name, then settings of the mapper's own, then Keycloak's switches. */
    public static List<ProviderConfigProperty> of(
            Class<? extends ProtocolMapper> mapper, ClaimName claimName, ProviderConfigProperty... own) {
        List<ProviderConfigProperty> properties = new ArrayList<>();
        properties.add(claimName.property());
        properties.addAll(List.of(own));
        properties.addAll(of(mapper));
        return List.copyOf(properties);
    }
}
