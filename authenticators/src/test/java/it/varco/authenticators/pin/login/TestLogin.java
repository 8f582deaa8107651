package it.varco.authenticators.pin.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.component.ComponentModel;
import org.keycloak.credential.CredentialModel;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.sessions.AuthenticationSessionModel;

import it.varco.authenticators.Fake;
import it.varco.authenticators.cutoff.CutoffPolicyProvider;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.DecisionClock;
import it.varco.registry.standing.Standing;
import it.varco.registry.standing.StandingProvider;

/**
 * A login under way without a server: what was typed, its notes, the day, the person and the shipped policy.
 *
 * <p>Long because seven of Keycloak's interfaces stand behind one context.
 */
final class TestLogin {

    static final String FISCAL_CODE = "RSSNNA75C52Z112J";
    static final String USER = "user-1";

    private final Map<String, String> notes = new HashMap<>();
    private final MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    private final Map<String, String> attributes = new HashMap<>();
    private final List<CredentialModel> credentials = new ArrayList<>();
    private final List<ComponentModel> components = new ArrayList<>();
    private LocalDate today = LocalDate.of(2021, 9, 30);
    private Standing standing = Standing.UNKNOWN;
    private boolean enabled = true;
    private UserModel signedIn;

    TestLogin on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    /** The registry's answer; null when it does not answer. */
    TestLogin standing(Standing known) {
        standing = known;
        return this;
    }

    TestLogin policy(String json) {
        ComponentModel component = new ComponentModel();
        component.setId("policy");
        component.setProviderType(CutoffPolicyProvider.class.getName());
        component.getConfig().putSingle("policy", json);
        component.getConfig().putSingle("version", "1");
        components.add(component);
        return this;
    }

    TestLogin shippedPolicy() {
        try {
            return policy(Files.readString(Path.of("..", "realm-export", "cut-off-policy.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    TestLogin attribute(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    TestLogin typed(String field, String value) {
        form.putSingle(field, value);
        return this;
    }

    TestLogin having(CredentialModel credential, String id) {
        credential.setId(id);
        credentials.add(credential);
        return this;
    }

    TestLogin without(String credentialId) {
        credentials.removeIf(credential -> credential.getId().equals(credentialId));
        return this;
    }

    TestLogin disabled() {
        enabled = false;
        return this;
    }

    /** The session is already that person's. */
    TestLogin signedIn(UserModel user) {
        signedIn = user;
        return this;
    }

    Map<String, String> notes() {
        return notes;
    }

    UserModel user() {
        return user(USER, FISCAL_CODE);
    }

    UserModel user(String id, String fiscalCode) {
        SubjectCredentialManager manager = Fake.of(SubjectCredentialManager.class, new Object() {
            Stream<CredentialModel> getStoredCredentialsByTypeStream(String type) {
                return List.copyOf(credentials).stream()
                        .filter(credential -> credential.getType().equals(type));
            }
        });
        return Fake.of(UserModel.class, new Object() {
            String getId() {
                return id;
            }

            String getUsername() {
                return fiscalCode.toLowerCase(Locale.ROOT);
            }

            boolean isEnabled() {
                return enabled;
            }

            SubjectCredentialManager credentialManager() {
                return manager;
            }
        });
    }

    PinLogin start() {
        KeycloakSession session = session();
        RealmModel realm = realm();
        AuthenticationSessionModel login = login();
        HttpRequest request = Fake.of(HttpRequest.class, new Object() {
            MultivaluedMap<String, String> getDecodedFormParameters() {
                return form;
            }
        });
        return new PinLogin(Fake.of(AuthenticationFlowContext.class, new Object() {
            KeycloakSession getSession() {
                return session;
            }

            RealmModel getRealm() {
                return realm;
            }

            AuthenticationSessionModel getAuthenticationSession() {
                return login;
            }

            HttpRequest getHttpRequest() {
                return request;
            }

            UserModel getUser() {
                return signedIn;
            }
        }));
    }

    private KeycloakSession session() {
        DecisionClock clock = Fake.of(DecisionClock.class, new Object() {
            LocalDate today() {
                return today;
            }
        });
        StandingProvider registry = Fake.of(StandingProvider.class, new Object() {
            Standing of(Object realm, Object person) {
                if (standing == null) {
                    throw new RegistryUnavailableException("away", null);
                }
                return standing;
            }
        });
        UserProvider users = Fake.of(UserProvider.class, new Object() {
            UserModel getUserById(Object realm, String id) {
                return id.equals(USER) ? user() : null;
            }
        });
        return Fake.of(KeycloakSession.class, new Object() {
            Object getProvider(Class<?> type) {
                return type == DecisionClock.class ? clock : registry;
            }

            UserProvider users() {
                return users;
            }
        });
    }

    private RealmModel realm() {
        return Fake.of(RealmModel.class, new Object() {
            String getId() {
                return "realm-1";
            }

            Stream<ComponentModel> getComponentsStream(String parent, String type) {
                return components.stream();
            }

            Map<String, String> getAttributes() {
                return attributes;
            }
        });
    }

    private AuthenticationSessionModel login() {
        ClientModel client = Fake.of(ClientModel.class, new Object() {
            String getClientId() {
                return "demo-rp";
            }
        });
        return Fake.of(AuthenticationSessionModel.class, new Object() {
            ClientModel getClient() {
                return client;
            }

            UserModel getAuthenticatedUser() {
                return signedIn;
            }

            String getClientNote(String name) {
                return null;
            }

            String getAuthNote(String name) {
                return notes.get(name);
            }

            void setAuthNote(String name, String value) {
                notes.put(name, value);
            }

            void removeAuthNote(String name) {
                notes.remove(name);
            }
        });
    }
}
