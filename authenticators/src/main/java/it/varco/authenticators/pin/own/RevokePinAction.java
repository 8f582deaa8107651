package it.varco.authenticators.pin.own;

import java.util.Optional;

import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.credential.CredentialModel;
import org.keycloak.events.Details;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;

import it.varco.authenticators.cutoff.Operation;
import it.varco.authenticators.pin.PinChangedMeanwhileException;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.PinKind;
import it.varco.authenticators.pin.PinPermission;
import it.varco.authenticators.pin.PinSessions;
import it.varco.authenticators.pin.PinStore;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.pin.NewPinEntry;
import it.varco.registry.pin.PinJournalProvider;
import it.varco.registry.pin.PinOperation;

/** Takes away the person's own PIN, and a code that waits to become one. */
public final class RevokePinAction extends OwnPinAction {

    public static final String PROVIDER_ID = "varco-revoke-pin";

    /** Id of the credential that the page was about. */
    private static final String SEEN = "varco.own-pin";

    public RevokePinAction() {
        super(PROVIDER_ID, "Varco: revoke one's own PIN");
    }

    @Override
    void show(RequiredActionContext context, CodiceFiscale person) {
        Optional<Held> held = held(context);
        if (held.isEmpty()) {
            OwnPinPage.told("revoke.none", "revoke.none.text").show(context);
            return;
        }
        context.getAuthenticationSession().setAuthNote(SEEN, held.get().id());
        OwnPinPage page = OwnPinPage.told(
                "revoke.title",
                held.get().live() ? "revoke.pin" : "revoke.code",
                "revoke.remains",
                newOne(context, person));
        page.asking("revoke.confirm").show(context);
    }

    @Override
    void confirm(RequiredActionContext context, CodiceFiscale person) {
        KeycloakSession session = context.getSession();
        Optional<Held> held = held(context);
        String seen = context.getAuthenticationSession().getAuthNote(SEEN);
        if (held.isEmpty() || !held.get().id().equals(seen)) {
            show(context, person);
            return;
        }
        try {
            new PinStore(session, context.getRealm()).revoke(context.getUser(), seen);
        } catch (PinChangedMeanwhileException anotherWindow) {
            show(context, person);
            return;
        }
        UserSessionModel here = session.getContext().getUserSession();
        new PinSessions(session, context.getRealm())
                .end(
                        context.getUser(),
                        here == null
                                ? context.getAuthenticationSession()
                                        .getParentSession()
                                        .getId()
                                : here.getId());
        session.getProvider(PinJournalProvider.class)
                .add(
                        context.getRealm(),
                        NewPinEntry.byThePerson(
                                person, PinOperation.REVOKED, held.get().kind().id(), seen));
        context.getEvent()
                .clone()
                .event(EventType.REMOVE_CREDENTIAL)
                .detail(Details.CREDENTIAL_TYPE, held.get().type())
                .detail(Details.CREDENTIAL_ID, seen)
                .success();
        OwnPinPage.told("revoke.done", "revoke.done.text", "revoke.remains", "revoke.session")
                .show(context);
    }

    /** Whether today's rules would give the person another PIN later. */
    private static String newOne(RequiredActionContext context, CodiceFiscale person) {
        boolean possible = new PinPermission(context.getSession(), context.getRealm())
                .refusal(Operation.ISSUE, PinKind.DISPOSITIVO, person)
                .isEmpty();
        return possible ? "revoke.again" : "revoke.never-again";
    }

    private static Optional<Held> held(RequiredActionContext context) {
        RealmModel realm = context.getRealm();
        UserModel user = context.getUser();
        PinStore store = new PinStore(context.getSession(), realm);
        return store.pin(user)
                .map(pin -> Held.of(pin, pin.kind()))
                .or(() -> store.code(user).map(code -> Held.of(code, code.kind())));
    }

    /** The PIN, or the code when there is no PIN. */
    private record Held(String id, String type, PinKind kind) {

        private static Held of(CredentialModel stored, PinKind kind) {
            return new Held(stored.getId(), stored.getType(), kind);
        }

        private boolean live() {
            return type.equals(PinCredentialModel.TYPE);
        }
    }
}
