package it.varco.authenticators.pin.office;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProvider;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProviderFactory;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

import it.varco.registry.admin.AdminDesk;
import it.varco.registry.openapi.DescribedResource;
import it.varco.registry.pin.PinJournalProvider;

/** Puts the {@link PinsResource} into the admin API. */
public final class PinsResourceFactory
        implements AdminRealmResourceProviderFactory, AdminRealmResourceProvider, DescribedResource {

    /** Last part of the resource's address. */
    public static final String PROVIDER_ID = "varco-pins";

    /** What admin events call PINs. */
    public static final String RESOURCE_TYPE = "VARCO_PIN";

    @Override
    public Object getResource(
            KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth, AdminEventBuilder adminEvent) {
        AdminDesk desk = new AdminDesk(session, realm, auth, adminEvent, PROVIDER_ID, RESOURCE_TYPE);
        return new PinsResource(desk, session.getProvider(PinJournalProvider.class));
    }

    @Override
    public AdminRealmResourceProvider create(KeycloakSession session) {
        return this;
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
