package it.varco.mappers;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.sessions.AuthenticationSessionModel;

import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.identity.LoginRecordNotes;
import it.varco.registry.profile.ActiveProfile;

/** A person signed in to a client of a realm, with or without a login record. */
public final class FakeLogin {

    public static final String ISSUER = "https://broker.example/realms/varco";
    public static final Instant AUTHENTICATED_AT = Instant.ofEpochSecond(1_600_000_000);

    private final Map<String, String> notes = new HashMap<>(Map.of(OIDCLoginProtocol.ISSUER, ISSUER));
    private final Map<String, String> clientAttributes = new HashMap<>();
    private final String clientId;
    private final String username;
    private String grantType;

    public FakeLogin(String clientId, String username) {
        this.clientId = clientId;
        this.username = username;
    }

    /** The record that a login of that level leaves. */
    public FakeLogin with(CredentialKind credential, Assurance assurance, ActiveProfile profile) {
        Map<String, String> clientNotes = notes;
        UserModel person = user();
        LoginRecordNotes.write(
                Fake.of(AuthenticationSessionModel.class, new Object() {
                    UserModel getAuthenticatedUser() {
                        return person;
                    }

                    String getClientNote(String name) {
                        return clientNotes.get(name);
                    }

                    void setClientNote(String name, String value) {
                        clientNotes.put(name, value);
                    }

                    void setUserSessionNote(String name, String value) {
                        // a later step-up for another client would overwrite it: mappers must not read it
                    }
                }),
                new LoginRecord(credential, assurance, LoginRecord.CHECKED_HERE, AUTHENTICATED_AT, profile));
        return this;
    }

    public FakeLogin attribute(String name, String value) {
        clientAttributes.put(name, value);
        return this;
    }

    public FakeLogin grant(String type) {
        grantType = type;
        return this;
    }

    public ClientSessionContext context() {
        AuthenticatedClientSessionModel clientSession = clientSession();
        return Fake.of(ClientSessionContext.class, new Object() {
            AuthenticatedClientSessionModel getClientSession() {
                return clientSession;
            }

            Object getAttribute(String name, Class<?> type) {
                return Constants.GRANT_TYPE.equals(name) ? grantType : null;
            }
        });
    }

    public UserSessionModel userSession() {
        RealmModel realm = realm();
        UserModel user = user();
        return Fake.of(UserSessionModel.class, new Object() {
            UserModel getUser() {
                return user;
            }

            String getId() {
                return "session-of-" + username;
            }

            String getNote(String name) {
                return null;
            }

            RealmModel getRealm() {
                return realm;
            }
        });
    }

    private UserModel user() {
        return username == null
                ? null
                : Fake.of(UserModel.class, new Object() {
                    String getUsername() {
                        return username;
                    }

                    String getId() {
                        return "user-id";
                    }
                });
    }

    public AuthenticatedClientSessionModel clientSession() {
        UserSessionModel userSession = userSession();
        ClientModel client = client();
        RealmModel realm = realm();
        return Fake.of(AuthenticatedClientSessionModel.class, new Object() {
            String getNote(String name) {
                return notes.get(name);
            }

            Map<String, String> getNotes() {
                return notes;
            }

            UserSessionModel getUserSession() {
                return userSession;
            }

            ClientModel getClient() {
                return client;
            }

            RealmModel getRealm() {
                return realm;
            }
        });
    }

    private ClientModel client() {
        return Fake.of(ClientModel.class, new Object() {
            String getId() {
                return "id-of-" + clientId;
            }

            String getClientId() {
                return clientId;
            }

            String getAttribute(String name) {
                return clientAttributes.get(name);
            }
        });
    }

    private static RealmModel realm() {
        return Fake.of(RealmModel.class, new Object() {
            String getId() {
                return "realm-id";
            }

            String getName() {
                return "varco";
            }
        });
    }
}
