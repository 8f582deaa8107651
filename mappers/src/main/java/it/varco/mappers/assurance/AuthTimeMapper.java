package it.varco.mappers.assurance;

import java.util.List;

import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

import it.varco.mappers.claim.LoginRecordMapper;
import it.varco.mappers.claim.MapperProperties;
import it.varco.registry.identity.LoginRecord;

/**
 * The claim {@code auth_time}: when the proof that {@code acr} names was given. Keycloak's own is the time of the user
 * session, which a step-up for another client moves forward.
 */
public final class AuthTimeMapper extends LoginRecordMapper
        implements OIDCAccessTokenMapper, OIDCIDTokenMapper, TokenIntrospectionTokenMapper {

    public static final String PROVIDER_ID = "varco-auth-time-mapper";

    private final List<ProviderConfigProperty> properties = MapperProperties.of(AuthTimeMapper.class);

    @Override
    protected void write(IDToken token, ProtocolMapperModel model, LoginRecord login) {
        token.setAuth_time(login.authenticatedAt().getEpochSecond());
    }

    @Override
    public String getId() {
        return PROVIDER_ID;
    }

    @Override
    public String getDisplayType() {
        return "Varco: time of the login (auth_time)";
    }

    @Override
    public String getHelpText() {
        return "Prints when the person gave the proof that acr names. Use it instead of the mapper of the AUTH_TIME"
                + " session note, which lets an old login look as fresh as a later one for another client.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return properties;
    }
}
