package it.varco.mappers.fiscalnumber;

import java.util.List;
import java.util.Objects;

import org.keycloak.OAuth2Constants;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.ProtocolMapperUtils;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

import it.varco.mappers.claim.MapperProperties;

/**
 * Keeps the codice fiscale out of introspection. Keycloak adds the username, which here is the codice fiscale, to every
 * answer that has no {@code username} yet, whatever scopes the token has; this one puts {@code sub} there instead.
 */
public final class IntrospectionUsernameMapper extends AbstractOIDCProtocolMapper
        implements TokenIntrospectionTokenMapper {

    public static final String PROVIDER_ID = "varco-introspection-username-mapper";

    private static final String USERNAME = OAuth2Constants.USERNAME;

    private final List<ProviderConfigProperty> properties = MapperProperties.of(IntrospectionUsernameMapper.class);

    @Override
    protected void setClaim(
            IDToken token,
            ProtocolMapperModel model,
            UserSessionModel userSession,
            KeycloakSession session,
            ClientSessionContext context) {
        // A token without sub still needs some value here, or Keycloak would put the username.
        token.setOtherClaims(USERNAME, Objects.requireNonNullElse(token.getSubject(), ""));
    }

    /** After every mapper that may set {@code sub}, a pairwise one included. */
    @Override
    public int getPriority() {
        return ProtocolMapperUtils.PRIORITY_SCRIPT_MAPPER + 1;
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
        return "Varco: no codice fiscale as username at introspection";
    }

    @Override
    public String getHelpText() {
        return "Puts sub where Keycloak would put the username. Without it every client that may introspect a token"
                + " reads the codice fiscale, even of a token that does not have the scope fiscal_number.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return properties;
    }
}
