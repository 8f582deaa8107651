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

/** The claim {@code acr}: what the login proved, never what the client asked for. */
public final class AcrMapper extends LoginRecordMapper
        implements OIDCAccessTokenMapper, OIDCIDTokenMapper, TokenIntrospectionTokenMapper {

    public static final String PROVIDER_ID = "varco-acr-mapper";

    private final List<ProviderConfigProperty> properties = MapperProperties.of(AcrMapper.class);

    @Override
    protected void write(IDToken token, ProtocolMapperModel model, LoginRecord login) {
        token.setAcr(login.assurance().acr());
    }

    @Override
    public String getId() {
        return PROVIDER_ID;
    }

    @Override
    public String getDisplayType() {
        return "Varco: level of the login (acr)";
    }

    @Override
    public String getHelpText() {
        return "Prints the level that the login really proved. Remove Keycloak's own acr mapper where you use this one:"
                + " it prints the level the client asked for and would overwrite the true one.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return properties;
    }
}
