package it.varco.authenticators.cutoff;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProvider;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProviderFactory;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

import it.varco.registry.openapi.DescribedResource;

/** Puts {@link CutoffPolicyResource} under the admin API of every realm. */
public final class CutoffPolicyResourceProviderFactory
        implements AdminRealmResourceProviderFactory, AdminRealmResourceProvider, DescribedResource {

    @Override
    public String getId() {
        return CutoffPolicyResource.PATH;
    }

    @Override
    public AdminRealmResourceProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public Object getResource(
            KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth, AdminEventBuilder adminEvent) {
        return new CutoffPolicyResource(session, realm, auth, adminEvent);
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
}
