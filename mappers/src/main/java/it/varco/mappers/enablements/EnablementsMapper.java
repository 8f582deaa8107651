package it.varco.mappers.enablements;

import java.util.List;
import java.util.Optional;

import org.keycloak.events.EventType;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperContainerModel;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.protocol.oidc.mappers.UserInfoTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.IDToken;

import it.varco.registry.RegistryAwayAnswer;

/**
 * The claim {@code enablements}: what offices allow the person to do in the capacity chosen at the login, as the
 * registry says it now. Access and ID tokens carry the list up to a size; userinfo and introspection always whole.
 */
public final class EnablementsMapper extends AbstractOIDCProtocolMapper
        implements OIDCAccessTokenMapper, OIDCIDTokenMapper, UserInfoTokenMapper, TokenIntrospectionTokenMapper {

    public static final String PROVIDER_ID = "varco-enablements-mapper";

    static final String STATUS = "enablements_status";
    static final String UNAVAILABLE = "unavailable";
    static final String URI = "enablements_uri";

    private final FailureReport report;

    /** Called by Keycloak. */
    public EnablementsMapper() {
        this(new EventReport());
    }

    EnablementsMapper(FailureReport report) {
        this.report = report;
    }

    @Override
    protected void setClaim(
            IDToken token,
            ProtocolMapperModel model,
            UserSessionModel userSession,
            KeycloakSession session,
            ClientSessionContext context) {
        EnablementsConfig config = new EnablementsConfig(model);
        write(token, config, config.cap(), RequestKind.ofToken(session, context), session, context);
    }

    @Override
    public AccessToken transformUserInfoToken(
            AccessToken token,
            ProtocolMapperModel model,
            KeycloakSession session,
            UserSessionModel userSession,
            ClientSessionContext context) {
        if (OIDCAttributeMapperHelper.includeInUserInfo(model)) {
            write(
                    token,
                    new EnablementsConfig(model),
                    Integer.MAX_VALUE,
                    EventType.USER_INFO_REQUEST,
                    session,
                    context);
        }
        return token;
    }

    @Override
    public AccessToken transformIntrospectionToken(
            AccessToken token,
            ProtocolMapperModel model,
            KeycloakSession session,
            UserSessionModel userSession,
            ClientSessionContext context) {
        if (OIDCAttributeMapperHelper.includeInIntrospection(model)) {
            write(token, new EnablementsConfig(model), Integer.MAX_VALUE, EventType.INTROSPECT_TOKEN, session, context);
        }
        return token;
    }

    private void write(
            IDToken token,
            EnablementsConfig config,
            int cap,
            EventType during,
            KeycloakSession session,
            ClientSessionContext context) {
        AuthenticatedClientSessionModel login = context.getClientSession();
        Optional<EnablementsReading> reading = EnablementsReading.of(session, login, during, report);
        if (reading.isEmpty()) {
            return;
        }
        if (!(reading.get() instanceof EnablementsReading.Granted granted)) {
            if (FailureChoice.of(login.getClient()) == FailureChoice.FAIL) {
                throw RegistryAwayAnswer.exception(
                        session, login.getClient(), "The registry does not answer, try again later");
            }
            token.setOtherClaims(STATUS, UNAVAILABLE);
        } else if (granted.claim().bytes() > cap) {
            token.setOtherClaims(URI, userinfo(login));
        } else {
            token.setOtherClaims(config.claimName(), granted.claim().entries());
        }
    }

    /** From the issuer, so that it is the address the client knows, not the one this request came in by. */
    private static String userinfo(AuthenticatedClientSessionModel login) {
        return login.getNote(OIDCLoginProtocol.ISSUER) + "/protocol/" + OIDCLoginProtocol.LOGIN_PROTOCOL + "/userinfo";
    }

    @Override
    public void validateConfig(
            KeycloakSession session, RealmModel realm, ProtocolMapperContainerModel owner, ProtocolMapperModel model)
            throws ProtocolMapperConfigException {
        new EnablementsConfig(model).validate();
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
        return "Varco: enablements";
    }

    @Override
    public String getHelpText() {
        return "Prints the services that the person is enabled to use in their active profile, read from the registry"
                + " each time a token is made. When the registry does not answer the client gets no token (503), unless"
                + " its attribute " + FailureChoice.ATTRIBUTE + " is mark: then the token says enablements_status"
                + " unavailable. The client attribute " + ServiceFilter.ATTRIBUTE
                + " limits the list to the codes it names, separated by ##.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return EnablementsConfigProperties.list();
    }
}
