package it.varco.authenticators.pin;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import it.varco.authenticators.cutoff.notice.LoginInProgress;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.DecisionClock;
import it.varco.registry.identity.InvalidCodiceFiscaleException;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.identity.LoginRecordNotes;

import static it.varco.authenticators.pin.PinPage.FISCAL_CODE;
import static it.varco.authenticators.pin.PinPage.PIN;

/**
 * Codice fiscale and PIN. Nothing it answers tells whether a codice fiscale is known: an unknown person, a wrong PIN, a
 * locked PIN and no PIN get the same page after the same work.
 */
final class PinFormAuthenticator implements Authenticator {

    private static final String BACK = "back";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        LoginInProgress.forget(context.getAuthenticationSession());
        new PinPage(context, "").show(List.of());
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        if (form.containsKey(BACK)) {
            context.resetFlow();
            return;
        }
        PinPage page = new PinPage(context, Objects.toString(form.getFirst(FISCAL_CODE), ""));
        List<FormMessage> errors = new ArrayList<>();
        Optional<CodiceFiscale> person = person(form, errors);
        Optional<Pin> pin = pin(form, errors);
        if (person.isEmpty() || pin.isEmpty()) {
            page.show(errors);
        } else if (signedInAsSomeoneElse(context, person.get())) {
            page.show(List.of(new FormMessage(FISCAL_CODE, "varco.pin.error.other-person")));
        } else {
            try {
                attempt(context, person.get(), pin.get(), page);
            } catch (RegistryUnavailableException unavailable) {
                answerUnavailable(context, page);
            }
        }
    }

    private static Optional<CodiceFiscale> person(MultivaluedMap<String, String> form, List<FormMessage> errors) {
        try {
            return Optional.of(CodiceFiscale.parse(form.getFirst(FISCAL_CODE)));
        } catch (InvalidCodiceFiscaleException invalid) {
            String reason =
                    blank(form, FISCAL_CODE) ? "EMPTY" : invalid.reason().name();
            errors.add(new FormMessage(FISCAL_CODE, "varco.pin.error.cf." + reason));
            return Optional.empty();
        }
    }

    private static Optional<Pin> pin(MultivaluedMap<String, String> form, List<FormMessage> errors) {
        Optional<Pin> pin = Pin.parse(form.getFirst(PIN));
        if (pin.isEmpty()) {
            errors.add(new FormMessage(PIN, blank(form, PIN) ? "varco.pin.error.empty" : "varco.pin.error.format"));
        }
        return pin;
    }

    private static boolean blank(MultivaluedMap<String, String> form, String field) {
        String typed = form.getFirst(field);
        return typed == null || typed.isBlank();
    }

    private static void attempt(AuthenticationFlowContext context, CodiceFiscale person, Pin pin, PinPage page) {
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
            page.show(Response.Status.TOO_MANY_REQUESTS, "varco.pin.error.address", time);
            return;
        }
        UserModel user = session.users().getUserByUsername(realm, person.username());
        Optional<PinCredentialModel> right = new PinCheck(session, realm).attempt(user, pin, now);
        if (right.isEmpty()) {
            address.count(now);
            context.getEvent().error(Errors.INVALID_USER_CREDENTIALS);
            page.show(Response.Status.OK, "varco.pin.error.wrong");
        } else if (right.get()
                .expiredOn(session.getProvider(DecisionClock.class).today())) {
            Refusal expired = Refusal.of(RefusalReason.PIN_EXPIRED);
            RefusalEvent.send(context.getEvent().user(user), expired);
            page.show(
                    Response.Status.OK,
                    "varco.pin.error.expired",
                    expired.reference().value());
        } else {
            signIn(context, user, right.get(), now);
        }
    }

    /** An attempt that cannot be counted is not looked at. */
    private static void answerUnavailable(AuthenticationFlowContext context, PinPage page) {
        Refusal unavailable = Refusal.of(RefusalReason.REGISTRY_UNAVAILABLE);
        RefusalEvent.send(context.getEvent(), unavailable);
        page.show(
                Response.Status.SERVICE_UNAVAILABLE,
                "varco.pin.error.unavailable",
                unavailable.reference().value());
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
