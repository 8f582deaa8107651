package it.varco.authenticators.pin.login;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.Response;

import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;

/**
 * A page with fields. It is always a plain challenge: Keycloak's own counter, which would lock the user, is left out of
 * it.
 *
 * @param login the login it belongs to
 * @param template its file
 * @param model what the template needs; nothing secret that was typed is ever shown again
 */
record PinPage(PinLogin login, String template, Map<String, Object> model) {

    static final String FISCAL_CODE = "fiscalCode";

    PinPage {
        model = Map.copyOf(model);
    }

    /** First view, or with what is wrong with each field. */
    void show(List<FormMessage> fieldErrors) {
        LoginFormsProvider form = form();
        fieldErrors.forEach(form::addError);
        login.context().challenge(form.createForm(template));
    }

    /** With an error that belongs to no field. */
    void show(Response.Status status, String errorKey, Object... parameters) {
        Response page = form().setError(errorKey, parameters).createForm(template);
        login.context().challenge(Response.fromResponse(page).status(status).build());
    }

    private LoginFormsProvider form() {
        LoginFormsProvider form = login.context().form();
        model.forEach(form::setAttribute);
        return form;
    }
}
