package it.varco.registry.storage.jpa;

import java.util.List;

import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Tells Keycloak where the changelog of Varco's tables is. */
public final class RegistryJpaEntityProviderFactory implements JpaEntityProviderFactory {

    /**
     * Keycloak names the table that remembers which changes were run after the first ten letters of this id: another
     * jar's id must differ in those, or the two changelogs would share one table.
     */
    public static final String PROVIDER_ID = "registry-varco";

    /** Class-path location of the list of changes. */
    public static final String CHANGELOG = "META-INF/varco/registry-changelog.xml";

    private static final JpaEntityProvider PROVIDER = new JpaEntityProvider() {

        /** Empty: Keycloak's build finds the entities by their annotations and does not ask. */
        @Override
        public List<Class<?>> getEntities() {
            return List.of();
        }

        @Override
        public String getChangelogLocation() {
            return CHANGELOG;
        }

        @Override
        public String getFactoryId() {
            return PROVIDER_ID;
        }

        @Override
        public void close() {
            // nothing held
        }
    };

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return PROVIDER;
    }

    @Override
    public void init(Config.Scope config) {
        // no settings
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // nothing to prepare
    }

    @Override
    public void close() {
        // nothing held
    }

    @Override
    public String getId() {
        return PROVIDER_ID;
    }
}
