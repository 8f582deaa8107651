package it.varco.authenticators.pin;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.common.util.Time;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;

import it.varco.authenticators.assurance.LevelOfAuthentication;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalEvent;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.DecisionClock;
import it.varco.registry.identity.InvalidCodiceFiscaleException;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.identity.LoginRecordNotes;

/**
 * Codice fiscale and PIN. Nothing it answers tells whether a codice fiscale is known: an unknown person, a wrong PIN, a
 * locked PIN and no PIN get the same page after the same work.
 */
final class PinFormAuthenticator implements Authenticator {

    static final String FISCAL_CODE = "fiscalCode";
    static final String PIN = "pin";

    private static final String BACK = "back";
    private static final String EMPTY_PIN = "varco.pin.error.empty";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        LoginRecordNotes.forget(context.getAuthenticationSession());
        context.challenge(page(context, "", null));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        if (form.containsKey(BACK)) {
            context.resetFlow();
            return;
        }
        String typedCode = Optional.ofNullable(form.getFirst(FISCAL_CODE)).orElse("");
        Optional<Pin> pin = Pin.parse(form.getFirst(PIN));
        try {
            CodiceFiscale person = CodiceFiscale.parse(typedCode);
            if (pin.isEmpty()) {
                refuse(
                        context,
                        typedCode,
                        new FormMessage(PIN, blank(form, PIN) ? EMPTY_PIN : "varco.pin.error.format"));
            } else if (signedInAsSomeoneElse(context, person)) {
                refuse(context, typedCode, new FormMessage(FISCAL_CODE, "varco.pin.error.other-person"));
            } else {
                attempt(context, person, pin.get(), typedCode);
            }
        } catch (RegistryUnavailableException unavailable) {
            answerUnavailable(context, typedCode);
        } catch (InvalidCodiceFiscaleException invalid) {
            String reason =
                    blank(form, FISCAL_CODE) ? "EMPTY" : invalid.reason().name();
            refuse(context, typedCode, new FormMessage(FISCAL_CODE, "varco.pin.error.cf." + reason));
        }
    }

    private static boolean blank(MultivaluedMap<String, String> form, String field) {
        String typed = form.getFirst(field);
        return typed == null || typed.isBlank();
    }

    private static void attempt(AuthenticationFlowContext context, CodiceFiscale person, Pin pin, String typedCode) {
        KeycloakSession session = context.getSession();
        RealmModel realm = context.getRealm();
        Instant now = Instant.ofEpochMilli(Time.currentTimeMillis());
        AddressLimit address = new AddressLimit(
                session,
                realm,
                context.getConnection().getRemoteAddr(),
                new PinFormConfig(context.getAuthenticatorConfig()));
        Optional<Instant> closedUntil = address.closedUntil(now);
        if (closedUntil.isPresent()) {
            context.getEvent().detail(Details.REASON, "ADDRESS_LIMIT").error(Errors.INVALID_USER_CREDENTIALS);
            String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                    .withLocale(session.getContext().resolveLocale(null))
                    .format(closedUntil.get().atZone(DecisionClock.ROME));
            FormMessage error = new FormMessage(null, "varco.pin.error.address", time);
            context.challenge(withStatus(Response.Status.TOO_MANY_REQUESTS, page(context, typedCode, error)));
            return;
        }
        UserModel user = session.users().getUserByUsername(realm, person.username());
        Optional<PinCredentialModel> right = new PinCheck(session, realm).attempt(user, pin, now);
        if (right.isEmpty()) {
            address.count(now);
            context.getEvent().error(Errors.INVALID_USER_CREDENTIALS);
            refuse(context, typedCode, new FormMessage(null, "varco.pin.error.wrong"));
        } else if (right.get()
                .expiredOn(session.getProvider(DecisionClock.class).today())) {
            Refusal expired = Refusal.of(RefusalReason.PIN_EXPIRED);
            RefusalEvent.send(context.getEvent().user(user), expired);
            refuse(
                    context,
                    typedCode,
                    new FormMessage(
                            null, "varco.pin.error.expired", expired.reference().value()));
        } else {
            signIn(context, user, right.get(), now);
        }
    }

    /** An attempt that cannot be counted is not looked at. */
    private static void answerUnavailable(AuthenticationFlowContext context, String typedCode) {
        Refusal unavailable = Refusal.of(RefusalReason.REGISTRY_UNAVAILABLE);
        RefusalEvent.send(context.getEvent(), unavailable);
        FormMessage error = new FormMessage(
                null, "varco.pin.error.unavailable", unavailable.reference().value());
        context.challenge(withStatus(Response.Status.SERVICE_UNAVAILABLE, page(context, typedCode, error)));
    }

    private static void signIn(AuthenticationFlowContext context, UserModel user, PinCredentialModel pin, Instant now) {
        context.setUser(user);
        LevelOfAuthentication.set(
                context.getSession(),
                context.getAuthenticationSession(),
                pin.kind().assurance());
        LoginRecordNotes.write(
                context.getAuthenticationSession(),
                new LoginRecord(CredentialKind.PIN, pin.kind().assurance(), LoginRecord.CHECKED_HERE, now, null));
        context.success(PinCredentialModel.TYPE);
    }

    /** A step-up or {@code prompt=login} is for the person of the session; another one has to sign out first. */
    private static boolean signedInAsSomeoneElse(AuthenticationFlowContext context, CodiceFiscale person) {
        return context.getUser() != null && !context.getUser().getUsername().equals(person.username());
    }

    /** A plain challenge: Keycloak's own counter, which would lock the user, is left out of it. */
    private static void refuse(AuthenticationFlowContext context, String typedCode, FormMessage error) {
        context.challenge(page(context, typedCode, error));
    }

    private static Response withStatus(Response.Status status, Response page) {
        return Response.fromResponse(page).status(status).build();
    }

    private static Response page(AuthenticationFlowContext context, String typedCode, FormMessage error) {
        var form = context.form().setAttribute(FISCAL_CODE, typedCode);
        if (error != null && error.getField() == null) {
            form.setError(error.getMessage(), error.getParameters());
        } else if (error != null) {
            form.addError(error);
        }
        return form.createForm("varco-pin.ftl");
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
