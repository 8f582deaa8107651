package it.varco.mappers.credential;

import java.util.List;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperContainerModel;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.protocol.oidc.mappers.UserInfoTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

import it.varco.mappers.claim.ClaimName;
import it.varco.mappers.claim.LoginRecordMapper;
import it.varco.mappers.claim.MapperProperties;
import it.varco.registry.identity.LoginRecord;

/** The claim {@code credential}: {@code pin}, {@code spid}, {@code cie} or {@code cns}. */
public final class CredentialMapper extends LoginRecordMapper
        implements OIDCAccessTokenMapper, OIDCIDTokenMapper, UserInfoTokenMapper, TokenIntrospectionTokenMapper {

    public static final String PROVIDER_ID = "varco-credential-mapper";

    private static final ClaimName CLAIM = new ClaimName("credential");

    private final List<ProviderConfigProperty> properties = MapperProperties.of(CredentialMapper.class, CLAIM);

    @Override
    protected void write(IDToken token, ProtocolMapperModel model, LoginRecord login) {
        token.setOtherClaims(CLAIM.of(model), login.credential().id());
    }

    @Override
    public void validateConfig(
            KeycloakSession session, RealmModel realm, ProtocolMapperContainerModel owner, ProtocolMapperModel model)
            throws ProtocolMapperConfigException {
        CLAIM.validate(model);
    }

    @Override
    public String getId() {
        return PROVIDER_ID;
    }

    @Override
    public String getDisplayType() {
        return "Varco: credential";
    }

    @Override
    public String getHelpText() {
        return "Prints what the person signed in with: pin, spid, cie or cns. SPID and CIE share their acr values, so"
                + " without this claim a relying party cannot tell them apart.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return properties;
    }
}
