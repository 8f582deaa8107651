package it.varco.authenticators.pin.login;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

import it.varco.authenticators.assurance.LevelOfAuthentication;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.PinKind;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.DecisionClock;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.identity.LoginRecordNotes;

/**
 * A login by PIN that is under way, as its steps see it. The login becomes the person's only with {@link #succeed}: what
 * was proven before is kept in notes of this login and binds nobody.
 *
 * @param context Keycloak's
 */
record PinLogin(AuthenticationFlowContext context) {

    KeycloakSession session() {
        return context.getSession();
    }

    RealmModel realm() {
        return context.getRealm();
    }

    AuthenticationSessionModel notes() {
        return context.getAuthenticationSession();
    }

    Instant now() {
        return Instant.ofEpochMilli(Time.currentTimeMillis());
    }

    LocalDate today() {
        return session().getProvider(DecisionClock.class).today();
    }

    Locale locale() {
        return session().getContext().resolveLocale(null);
    }

    /** What was typed into the field, empty when the form did not have it. */
    String typed(String field) {
        return Objects.toString(
                context.getHttpRequest().getDecodedFormParameters().getFirst(field), "");
    }

    boolean pressed(String button) {
        return context.getHttpRequest().getDecodedFormParameters().containsKey(button);
    }

    /** Null when nobody has that codice fiscale. */
    UserModel user(CodiceFiscale person) {
        return session().users().getUserByUsername(realm(), person.username());
    }

    /** A step-up or {@code prompt=login} is for the person of the session; another one has to sign out first. */
    boolean belongsToSomeoneElse(CodiceFiscale person) {
        return context.getUser() != null && !context.getUser().getUsername().equals(person.username());
    }

    /** Goes to another step and shows its page. */
    void goTo(PinStep step) {
        step.enter(notes());
        step.page().show(this);
    }

    /** Back to the choice of a credential; whatever was proven is forgotten. */
    void chooseAnotherCredential() {
        context.resetFlow();
    }

    /** What a login with a PIN of that kind proves at this moment. */
    LoginRecord proven(PinKind kind) {
        return new LoginRecord(CredentialKind.PIN, kind.assurance(), LoginRecord.CHECKED_HERE, now(), null);
    }

    /** The PIN was right and may be used as far as it is the PIN's business: the login is the person's. */
    void succeed(UserModel user, PinCredentialModel pin) {
        context.setUser(user);
        LevelOfAuthentication.set(session(), notes(), pin.kind().assurance());
        LoginRecordNotes.write(notes(), proven(pin.kind()));
        context.success(PinCredentialModel.TYPE);
    }
}
