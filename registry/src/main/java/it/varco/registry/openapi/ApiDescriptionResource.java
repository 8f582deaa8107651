package it.varco.registry.openapi;

import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProvider;

import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.registry.admin.AdminDesk;
import it.varco.registry.admin.AdminPermission;

/** {@code /admin/realms/{realm}/varco-openapi}: what all our resources take and answer. */
@Produces(MediaType.APPLICATION_JSON)
public final class ApiDescriptionResource {

    private final AdminDesk desk;

    ApiDescriptionResource(AdminDesk desk) {
        this.desk = desk;
    }

    /** The description, with this realm's name filled in. */
    @GET
    public ObjectNode get() {
        desk.requireAny(
                AdminPermission.VIEW_ENABLEMENTS,
                AdminPermission.VIEW_CUT_OFF,
                AdminPermission.VIEW_PINS,
                AdminPermission.IMPORT_PINS);
        ObjectNode description = ApiDescription.of(described(desk.session()));
        ((ObjectNode) description.at("/servers/0/variables/realm"))
                .put("default", desk.realm().getName());
        return description;
    }

    private static Stream<DescribedResource> described(KeycloakSession session) {
        return session.getKeycloakSessionFactory()
                .getProviderFactoriesStream(AdminRealmResourceProvider.class)
                .filter(DescribedResource.class::isInstance)
                .map(DescribedResource.class::cast);
    }
}
