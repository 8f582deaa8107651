package it.varco.authenticators.cutoff.notice;

import java.util.Optional;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.authenticators.cutoff.decision.Refusal;

/** The step that tells a refused person why; see {@link Notice}. */
final class NoticeAuthenticator implements Authenticator {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        Optional<Refusal> refusal = new LoginInProgress(context).refusal();
        if (refusal.isEmpty()) {
            context.success();
            return;
        }
        Notice.of(context).show(refusal.get());
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        if (!Notice.of(context).answered()) {
            authenticate(context);
        }
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // the person has nothing to set up
    }

    @Override
    public void close() {
        // nothing held
    }
}
