package it.varco.mappers.claim;

import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.representations.IDToken;

import it.varco.registry.identity.LoginRecord;
import it.varco.registry.identity.TokenLogin;

/**
 * A mapper that prints something of the login the client's tokens rest on. It reads the record of that client, never
 * the user session, so that a step-up for another client does not change what this one is told; without a record (the
 * console's example tokens, service accounts) there is no claim.
 */
public abstract class LoginRecordMapper extends AbstractOIDCProtocolMapper {

    /** Writes the claim; the record is the one of the client that the token is for. */
    protected abstract void write(IDToken token, ProtocolMapperModel model, LoginRecord login);

    @Override
    protected final void setClaim(
            IDToken token,
            ProtocolMapperModel model,
            UserSessionModel userSession,
            KeycloakSession session,
            ClientSessionContext context) {
        TokenLogin.of(session, context.getClientSession()).ifPresent(login -> write(token, model, login));
    }

    @Override
    public final String getDisplayCategory() {
        return TOKEN_MAPPER_CATEGORY;
    }
}
