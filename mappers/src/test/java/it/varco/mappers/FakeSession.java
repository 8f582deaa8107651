package it.varco.mappers;

import java.util.HashMap;
import java.util.Map;

import jakarta.ws.rs.core.Response;

import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.Provider;
import org.keycloak.services.cors.Cors;

/** One request: attributes, the providers a test installs, and a client whose access tokens may be lightweight. */
public final class FakeSession {

    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<Class<?>, Provider> providers = new HashMap<>();
    private boolean lightweight;

    public <T extends Provider> FakeSession install(Class<T> type, T provider) {
        providers.put(type, provider);
        return this;
    }

    public FakeSession lightweight() {
        lightweight = true;
        return this;
    }

    /** Cross-origin headers, of which only the call is checked. */
    public FakeSession withCors() {
        Cors[] self = new Cors[1];
        self[0] = Fake.of(Cors.class, new Object() {
            Cors auth() {
                return self[0];
            }

            Cors exposedHeaders(String... names) {
                return self[0];
            }

            Cors checkAllowedOrigins(KeycloakSession session, ClientModel client) {
                return self[0];
            }

            Response add(Response.ResponseBuilder answer) {
                return answer.header(Cors.ACCESS_CONTROL_ALLOW_ORIGIN, "https://rp.example")
                        .build();
            }
        });
        return install(Cors.class, self[0]);
    }

    public KeycloakSession session() {
        ClientModel client = Fake.of(ClientModel.class, new Object() {
            String getAttribute(String name) {
                return String.valueOf(lightweight);
            }
        });
        KeycloakContext context = Fake.of(KeycloakContext.class, new Object() {
            ClientModel getClient() {
                return client;
            }
        });
        return Fake.of(KeycloakSession.class, new Object() {
            Object getAttribute(String name) {
                return attributes.get(name);
            }

            Object getAttribute(String name, Class<?> type) {
                return type.cast(attributes.get(name));
            }

            void setAttribute(String name, Object value) {
                attributes.put(name, value);
            }

            Object getProvider(Class<?> type) {
                return providers.get(type);
            }

            KeycloakContext getContext() {
                return context;
            }
        });
    }
}
