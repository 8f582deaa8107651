package it.varco.authenticators.cutoff.decision;

import java.util.HashMap;
import java.util.Map;

import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;

import org.junit.jupiter.api.Test;

import it.varco.authenticators.Fake;
import it.varco.registry.identity.CodiceFiscale;

import static org.assertj.core.api.Assertions.assertThat;

class StandingNotesTest {

    private static final CodiceFiscale BRUNO = new CodiceFiscale("BNCBRN68S04F205D");
    private static final long READ_AT = 1_600_000_000;

    private final Map<String, String> notes = new HashMap<>();

    @Test
    void whatWasReadComesBackWhole() {
        StandingNotes.write(login("bruno"), People.BRUNO, READ_AT);
        assertThat(StandingNotes.read(login("bruno"), BRUNO)).contains(People.BRUNO);
        StandingNotes.write(login("anna"), People.ANNA, READ_AT);
        assertThat(StandingNotes.read(login("anna"), BRUNO)).contains(People.ANNA);
    }

    @Test
    void itNeverCountsForAnotherPersonInTheSameTab() {
        StandingNotes.write(login("anna"), People.ANNA, READ_AT);
        assertThat(StandingNotes.read(login("bruno"), BRUNO)).isEmpty();
        assertThat(StandingNotes.read(clientSession("bruno"), BRUNO, READ_AT)).isEmpty();
        assertThat(StandingNotes.read(login(null), BRUNO)).isEmpty();
    }

    @Test
    void anOlderLoginOfTheSameSessionIsReadAgain() {
        StandingNotes.write(login("bruno"), People.BRUNO, READ_AT);
        assertThat(StandingNotes.read(clientSession("bruno"), BRUNO, READ_AT)).contains(People.BRUNO);
        assertThat(StandingNotes.read(clientSession("bruno"), BRUNO, READ_AT + 1))
                .isEmpty();
    }

    @Test
    void forgottenOrUnreadableMeansThatTheRegistryIsAsked() {
        StandingNotes.write(login("bruno"), People.BRUNO, READ_AT);
        StandingNotes.forget(login("bruno"));
        assertThat(StandingNotes.read(login("bruno"), BRUNO)).isEmpty();
        notes.put(StandingNotes.NOTE, "{\"user\":\"bruno\",\"readAt\":1}");
        assertThat(StandingNotes.read(login("bruno"), BRUNO)).isEmpty();
        notes.put(StandingNotes.NOTE, "not json");
        assertThat(StandingNotes.read(login("bruno"), BRUNO)).isEmpty();
    }

    private AuthenticationSessionModel login(String userId) {
        Map<String, String> clientNotes = notes;
        return Fake.of(AuthenticationSessionModel.class, new Object() {
            UserModel getAuthenticatedUser() {
                return user(userId);
            }

            void setClientNote(String name, String value) {
                clientNotes.put(name, value);
            }

            String getClientNote(String name) {
                return clientNotes.get(name);
            }

            void removeClientNote(String name) {
                clientNotes.remove(name);
            }
        });
    }

    private AuthenticatedClientSessionModel clientSession(String userId) {
        Map<String, String> clientNotes = notes;
        UserSessionModel session = Fake.of(UserSessionModel.class, new Object() {
            UserModel getUser() {
                return user(userId);
            }
        });
        return Fake.of(AuthenticatedClientSessionModel.class, new Object() {
            String getNote(String name) {
                return clientNotes.get(name);
            }

            UserSessionModel getUserSession() {
                return session;
            }
        });
    }

    private static UserModel user(String id) {
        return id == null
                ? null
                : Fake.of(UserModel.class, new Object() {
                    String getId() {
                        return id;
                    }
                });
    }
}
