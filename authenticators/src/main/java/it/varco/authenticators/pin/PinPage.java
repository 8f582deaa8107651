package it.varco.authenticators.pin;

import java.util.List;

import jakarta.ws.rs.core.Response;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;

/**
 * The page with the two fields. It is always a plain challenge: Keycloak's own counter, which would lock the user, is left
 * out of it.
 *
 * @param context the login it belongs to
 * @param typedCode what was typed as codice fiscale, to be corrected; the PIN is never shown again
 */
record PinPage(AuthenticationFlowContext context, String typedCode) {

    static final String FISCAL_CODE = "fiscalCode";
    static final String PIN = "pin";

    /** First view, or with what is wrong with each field. */
    void show(List<FormMessage> fieldErrors) {
        LoginFormsProvider form = form();
        fieldErrors.forEach(form::addError);
        context.challenge(form.createForm("varco-pin.ftl"));
    }

    /** With an error that belongs to no field. */
    void show(Response.Status status, String errorKey, Object... parameters) {
        Response page = form().setError(errorKey, parameters).createForm("varco-pin.ftl");
        context.challenge(Response.fromResponse(page).status(status).build());
    }

    private LoginFormsProvider form() {
        return context.form().setAttribute(FISCAL_CODE, typedCode);
    }
}
