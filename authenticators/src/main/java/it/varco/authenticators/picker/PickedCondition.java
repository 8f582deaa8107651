package it.varco.authenticators.picker;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Matches when the person picked the credential that this sub-flow asks for. */
final class PickedCondition implements ConditionalAuthenticator {

    @Override
    public boolean matchCondition(AuthenticationFlowContext context) {
        return new PickedConditionConfig(context.getAuthenticatorConfig())
                .credential()
                .filter(credential -> PickedCredential.is(context.getAuthenticationSession(), credential))
                .isPresent();
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        // a condition shows no page
    }

    @Override
    public boolean requiresUser() {
        return false;
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
