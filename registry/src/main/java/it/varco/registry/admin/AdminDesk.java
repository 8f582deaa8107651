package it.varco.registry.admin;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

import it.varco.registry.identity.DecisionClock;

/**
 * What one admin resource needs besides its data: who asks, for which realm, and where the admin events go.
 *
 * @param path last part of the resource's address, such as {@code varco-enablements}
 * @param resourceType name of the things in admin events, such as {@code VARCO_ENABLEMENT}
 */
public record AdminDesk(
        KeycloakSession session,
        RealmModel realm,
        AdminPermissionEvaluator auth,
        AdminEventBuilder events,
        String path,
        String resourceType) {

    /** Answers 403 unless the administrator has the role. */
    public void require(AdminPermission permission) {
        permission.require(auth, realm);
    }

    /** Answers 403 unless the administrator has one of the roles. */
    public void requireAny(AdminPermission... permissions) {
        if (Arrays.stream(permissions).noneMatch(this::holds)) {
            throw AdminError.forbidden("One of these roles is needed: "
                    + Arrays.stream(permissions).map(AdminPermission::role).collect(Collectors.joining(", ")));
        }
    }

    /** Whether the administrator has the role, for what is shown only with it. */
    public boolean holds(AdminPermission permission) {
        return permission.heldBy(auth, realm);
    }

    /** Who the administrator is, as the registry records it: realm and username. */
    public String administrator() {
        return auth.adminAuth().getRealm().getName() + "/"
                + auth.adminAuth().getUser().getUsername();
    }

    /**
     * The query parameters of the request.
     *
     * @param filters names that the list knows besides {@code first} and {@code max}
     * @throws WebApplicationException 400 for any other name
     */
    public AdminQuery query(String... filters) {
        return AdminQuery.of(session.getContext().getUri().getQueryParameters(), filters);
    }

    /** The day given, or the present day in Rome. */
    public LocalDate dayOrToday(LocalDate day) {
        return day != null ? day : session.getProvider(DecisionClock.class).today();
    }

    /** Records a new thing and answers 201 with its address. */
    public Response created(String id, Object representation) {
        return created(id, representation, representation);
    }

    /**
     * The same for a thing that must not be in the event store as it is.
     *
     * @param recorded what the admin event shows of it
     */
    public Response created(String id, Object representation, Object recorded) {
        record(OperationType.CREATE, id, recorded);
        URI location =
                session.getContext().getUri().getAbsolutePathBuilder().path(id).build();
        return Response.created(location).entity(representation).build();
    }

    /** Records a change and answers 200 with the thing as it is now. */
    public Response changed(String action, String id, Object representation) {
        return changed(action, id, representation, representation);
    }

    /**
     * The same for a thing that must not be in the event store as it is.
     *
     * @param recorded what the admin event shows of it
     */
    public Response changed(String action, String id, Object representation, Object recorded) {
        record(OperationType.ACTION, id + "/" + action, recorded);
        return Response.ok(representation).build();
    }

    private void record(OperationType operation, String subPath, Object representation) {
        events.operation(operation)
                .resource(resourceType)
                .resourcePath(path, subPath)
                .representation(representation)
                .success();
    }
}
