package it.varco.registry.identity;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoginRecordNotesTest {

    private static final Instant AT = Instant.ofEpochSecond(1_632_960_000);

    private static final LoginRecord PIN =
            new LoginRecord(CredentialKind.PIN, Assurance.PIN_ORDINARIO, LoginRecord.CHECKED_HERE, AT, null);

    private final Map<String, String> clientNotes = new HashMap<>();
    private final Map<String, String> sessionNotes = new HashMap<>();
    private final AuthenticationSessionModel login = notes(AuthenticationSessionModel.class);

    private String person = "anna";

    @ParameterizedTest
    @EnumSource
    void everyLevelIsReadBackAsWritten(Assurance level) {
        LoginRecord written = new LoginRecord(CredentialKind.PIN, level, LoginRecord.CHECKED_HERE, AT, null);

        LoginRecordNotes.write(login, written);

        assertThat(LoginRecordNotes.read(login)).contains(written);
    }

    @Test
    void theProfileIsReadBackWithEverythingItHas() {
        ActiveProfile profile = new ActiveProfile(
                "intermediario", new Organization("ST-1", "Studio \"Bianchi\" & C. <1>", "80078750587"), "Milano");
        LoginRecord written = new LoginRecord(CredentialKind.CNS, Assurance.CNS, "varco", AT, null).actingAs(profile);

        LoginRecordNotes.write(login, written);

        assertThat(LoginRecordNotes.read(login)).contains(written);
        assertThat(LoginRecordNotes.read(notes(UserSessionModel.class)))
                .as("kept for SSO to a second client")
                .contains(written);
        assertThat(LoginRecordNotes.read(notes(AuthenticatedClientSessionModel.class)))
                .contains(written);
    }

    @Test
    void aLaterLoginOfAnotherClientDoesNotTouchTheClientsOwnRecord() {
        LoginRecord pin = new LoginRecord(CredentialKind.PIN, Assurance.PIN_ORDINARIO, "varco", AT, null);
        LoginRecord cns = new LoginRecord(CredentialKind.CNS, Assurance.CNS, "varco", AT.plusSeconds(60), null);
        LoginRecordNotes.write(login, pin);
        String olderClient = clientNotes.get(LoginRecordNotes.NOTE);

        LoginRecordNotes.write(login, cns);
        clientNotes.put(LoginRecordNotes.NOTE, olderClient);

        assertThat(LoginRecordNotes.read(notes(AuthenticatedClientSessionModel.class)))
                .as("an old refresh token never gets the level of a later step-up")
                .contains(pin);
    }

    @Test
    void withoutANoteThereIsNoRecord() {
        assertThat(LoginRecordNotes.read(login)).isEmpty();
        assertThat(LoginRecordNotes.read(notes(UserSessionModel.class))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"pin\"",
                "{",
                "{}",
                "{\"user\":\"anna\",\"credential\":\"pin\"}",
                "{\"user\":\"anna\",\"credential\":\"pin\",\"acr\":\"https://www.spid.gov.it/SpidL9\",\"provider\":\"varco\",\"authTime\":1}",
                "{\"user\":\"anna\",\"credential\":\"fax\",\"acr\":\"urn:varco:acr:cns\",\"provider\":\"varco\",\"authTime\":1}",
                "{\"user\":\"anna\",\"credential\":\"pin\",\"acr\":\"urn:varco:acr:cns\",\"authTime\":1}",
                "{\"user\":\"anna\",\"credential\":\"pin\",\"acr\":\"urn:varco:acr:cns\",\"provider\":\"varco\",\"authTime\":9223372036854775807}",
                "{\"user\":\"anna\",\"credential\":\"pin\",\"acr\":\"urn:varco:acr:cns\",\"provider\":\"varco\",\"authTime\":\"yesterday\"}",
                "{\"user\":\"anna\",\"credential\":\"pin\",\"acr\":\"urn:varco:acr:cns\",\"provider\":\"varco\",\"authTime\":1,\"profile\":{}}",
                "{\"user\":\"anna\",\"credential\":\"pin\",\"acr\":\"urn:varco:acr:cns\",\"provider\":\"varco\",\"authTime\":1,\"more\":1}",
                "\u0000\uffff"
            })
    void anUnreadableRecordCountsAsNone(String garbage) {
        clientNotes.put(LoginRecordNotes.NOTE, garbage);

        assertThat(LoginRecordNotes.read(login)).isEmpty();
    }

    @Test
    void aRecordCountsOnlyForThePersonItWasWrittenFor() {
        LoginRecordNotes.write(login, PIN);

        person = "bruno";

        assertThat(LoginRecordNotes.read(login)).as("the tab changed person").isEmpty();
        assertThat(LoginRecordNotes.read(notes(UserSessionModel.class))).isEmpty();
        assertThat(LoginRecordNotes.read(notes(AuthenticatedClientSessionModel.class)))
                .isEmpty();
    }

    @Test
    void aRecordWithoutAPersonIsNeitherWrittenNorRead() {
        LoginRecordNotes.write(login, PIN);
        person = null;

        assertThat(LoginRecordNotes.read(login)).isEmpty();
        assertThatThrownBy(() -> LoginRecordNotes.write(login, PIN)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRecordOfOneClientIsNotLentToOthers() {
        LoginRecordNotes.writeForClient(login, PIN);

        assertThat(LoginRecordNotes.read(login)).contains(PIN);
        assertThat(LoginRecordNotes.read(notes(UserSessionModel.class))).isEmpty();
    }

    @Test
    void whatAnEarlierAttemptProvedCanBeForgotten() {
        LoginRecordNotes.write(login, PIN);

        LoginRecordNotes.forget(login);

        assertThat(LoginRecordNotes.read(login)).isEmpty();
    }

    /** The notes of one login, behind whichever of Keycloak's models asks. */
    private <T> T notes(Class<T> model) {
        Map<String, String> plain = model == UserSessionModel.class ? sessionNotes : clientNotes;
        return model(model, (method, arguments) -> switch (method) {
            case "getClientNote", "getNote" -> plain.get(arguments[0]);
            case "setClientNote" -> clientNotes.put((String) arguments[0], (String) arguments[1]);
            case "removeClientNote" -> clientNotes.remove(arguments[0]);
            case "setUserSessionNote" -> sessionNotes.put((String) arguments[0], (String) arguments[1]);
            case "getUserSession" -> notes(UserSessionModel.class);
            case "getUser", "getAuthenticatedUser" -> person == null ? null : user(person);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static UserModel user(String id) {
        return model(UserModel.class, (method, arguments) -> {
            if (method.equals("getId")) {
                return id;
            }
            throw new UnsupportedOperationException(method);
        });
    }

    private static <T> T model(Class<T> model, BiFunction<String, Object[], Object> answers) {
        return model.cast(Proxy.newProxyInstance(
                model.getClassLoader(),
                new Class<?>[] {model},
                (proxy, method, arguments) -> answers.apply(method.getName(), arguments)));
    }
}
