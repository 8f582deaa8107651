package it.varco.mappers.fiscalnumber;

import java.util.List;

import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperContainerModel;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.protocol.oidc.mappers.UserInfoTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

import it.varco.mappers.claim.ClaimName;
import it.varco.mappers.claim.MapperProperties;
import it.varco.mappers.claim.TokenSubject;

/**
 * The codice fiscale as AgID's OpenID profile writes it: claim {@code https://attributes.eid.gov.it/fiscal_number},
 * value {@code TINIT-} and the code.
 */
public final class FiscalNumberMapper extends AbstractOIDCProtocolMapper
        implements OIDCAccessTokenMapper, OIDCIDTokenMapper, UserInfoTokenMapper, TokenIntrospectionTokenMapper {

    public static final String PROVIDER_ID = "varco-fiscal-number-mapper";

    private static final ClaimName CLAIM = new ClaimName("https://attributes.eid.gov.it/fiscal_number");

    /** ETSI EN 319 412-1 section 5.1.3: tax identification number, Italy. */
    private static final String PREFIX = "TINIT-";

    private final List<ProviderConfigProperty> properties = MapperProperties.of(FiscalNumberMapper.class, CLAIM);

    @Override
    protected void setClaim(
            IDToken token,
            ProtocolMapperModel model,
            UserSessionModel userSession,
            KeycloakSession session,
            ClientSessionContext context) {
        TokenSubject.of(userSession)
                .ifPresent(person -> token.setOtherClaims(CLAIM.of(model), PREFIX + person.value()));
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
    public String getDisplayCategory() {
        return TOKEN_MAPPER_CATEGORY;
    }

    @Override
    public String getDisplayType() {
        return "Varco: codice fiscale";
    }

    @Override
    public String getHelpText() {
        return "Prints the codice fiscale with the prefix TINIT-. Every client with this scope learns who the person is"
                + " across services, so give it only to clients that need it; the others have sub.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return properties;
    }
}
