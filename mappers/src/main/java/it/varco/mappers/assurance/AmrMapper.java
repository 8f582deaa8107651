package it.varco.mappers.assurance;

import java.util.List;

import org.keycloak.OAuth2Constants;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

import it.varco.mappers.claim.LoginRecordMapper;
import it.varco.mappers.claim.MapperProperties;
import it.varco.registry.identity.LoginRecord;

/** The claim {@code amr} (RFC 8176): only methods that are proven, so none for SPID and CIE. */
public final class AmrMapper extends LoginRecordMapper
        implements OIDCAccessTokenMapper, OIDCIDTokenMapper, TokenIntrospectionTokenMapper {

    public static final String PROVIDER_ID = "varco-amr-mapper";

    private final List<ProviderConfigProperty> properties = MapperProperties.of(AmrMapper.class);

    @Override
    protected void write(IDToken token, ProtocolMapperModel model, LoginRecord login) {
        List<String> methods = login.assurance().amr();
        if (!methods.isEmpty()) {
            token.setOtherClaims(OAuth2Constants.AUTHENTICATOR_METHOD_REFERENCE, methods);
        }
    }

    @Override
    public String getId() {
        return PROVIDER_ID;
    }

    @Override
    public String getDisplayType() {
        return "Varco: methods of the login (amr)";
    }

    @Override
    public String getHelpText() {
        return "Prints the methods that the credential proves. A login by SPID or CIE proves none by itself, so its"
                + " tokens have no amr: relying parties must decide by acr.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return properties;
    }
}
