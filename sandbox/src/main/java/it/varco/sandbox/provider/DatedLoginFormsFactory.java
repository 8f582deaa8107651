package it.varco.sandbox.provider;

import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.forms.login.freemarker.FreeMarkerLoginFormsProvider;
import org.keycloak.forms.login.freemarker.FreeMarkerLoginFormsProviderFactory;
import org.keycloak.models.KeycloakSession;

import it.varco.registry.identity.DecisionClock;

/** Keycloak's login pages, each told the sandbox's date as {@code decisionDate}; the theme prints it where it is set. */
public final class DatedLoginFormsFactory extends FreeMarkerLoginFormsProviderFactory {

    private static final int BEFORE_KEYCLOAKS = 100;

    @Override
    public LoginFormsProvider create(KeycloakSession session) {
        LoginFormsProvider forms = new FreeMarkerLoginFormsProvider(session);
        return forms.setAttribute(
                "decisionDate", session.getProvider(DecisionClock.class).today().toString());
    }

    @Override
    public String getId() {
        return "varco-dated";
    }

    @Override
    public int order() {
        return BEFORE_KEYCLOAKS;
    }
}
