package it.varco.authenticators.pin.own;

import java.util.Optional;

import jakarta.ws.rs.core.MultivaluedMap;

import org.keycloak.Config;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resources.LoginActionsService;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.InvalidCodiceFiscaleException;

/**
 * What a signed-in person does with their own PIN, started by a service with {@code kc_action}: a page that says what will
 * happen, one that says what has happened. Keycloak's action code, which belongs to this browser, tab and page, keeps
 * other sites from posting it.
 */
abstract class OwnPinAction implements RequiredActionProvider, RequiredActionFactory {

    private static final String ACTION = "action";
    private static final String CONFIRM = "confirm";
    private static final String CONTINUE = "continue";

    private final String id;
    private final String name;

    OwnPinAction(String id, String name) {
        this.id = id;
        this.name = name;
    }

    /** Shows how things stand, with a button to go on with it when there is anything to do. */
    abstract void show(RequiredActionContext context, CodiceFiscale person);

    /** Does it, if it still can be done. */
    abstract void confirm(RequiredActionContext context, CodiceFiscale person);

    @Override
    public final void requiredActionChallenge(RequiredActionContext context) {
        person(context).ifPresentOrElse(person -> show(context, person), context::ignore);
    }

    @Override
    public final void processAction(RequiredActionContext context) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        Optional<CodiceFiscale> person = person(context);
        // one that an administrator asked for can be left too: nobody is made to do this
        if (person.isEmpty()
                || CONTINUE.equals(form.getFirst(ACTION))
                || form.containsKey(LoginActionsService.CANCEL_AIA)) {
            context.success();
        } else if (CONFIRM.equals(form.getFirst(ACTION))) {
            confirm(context, person.get());
        } else {
            show(context, person.get());
        }
    }

    /** Staff have no codice fiscale, and so no PIN. */
    private static Optional<CodiceFiscale> person(RequiredActionContext context) {
        try {
            return Optional.of(CodiceFiscale.parse(context.getUser().getUsername()));
        } catch (InvalidCodiceFiscaleException staff) {
            return Optional.empty();
        }
    }

    @Override
    public final InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public final void evaluateTriggers(RequiredActionContext context) {
        // only when asked for
    }

    @Override
    public final String getId() {
        return id;
    }

    @Override
    public final String getDisplayText() {
        return name;
    }

    @Override
    public final RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public final void init(Config.Scope config) {
        // no settings
    }

    @Override
    public final void postInit(KeycloakSessionFactory factory) {
        // nothing to prepare
    }

    @Override
    public final void close() {
        // nothing held
    }
}
