package it.varco.authenticators.pin.login;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.authenticators.cutoff.notice.LoginInProgress;

/**
 * All that a person does with a PIN at login: sign in, activate a code, get a new PIN in place of an expired one. Each
 * page is a {@link PinStep}; a form is understood as that of the step the login is at, whatever it claims to be.
 */
final class PinFormAuthenticator implements Authenticator {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        LoginInProgress.forget(context.getAuthenticationSession());
        PinStep.of(context.getAuthenticationSession()).page().show(new PinLogin(context));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        PinStep.of(context.getAuthenticationSession()).page().submitted(new PinLogin(context));
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
        // the person has nothing to set up here: a PIN is issued by an office
    }

    @Override
    public void close() {
        // nothing held
    }
}
