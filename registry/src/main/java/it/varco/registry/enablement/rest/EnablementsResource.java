package it.varco.registry.enablement.rest;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.keycloak.models.RealmModel;

import it.varco.registry.Page;
import it.varco.registry.UnknownEntryException;
import it.varco.registry.admin.AdminDesk;
import it.varco.registry.admin.AdminError;
import it.varco.registry.admin.AdminInput;
import it.varco.registry.admin.AdminPermission;
import it.varco.registry.admin.AdminQuery;
import it.varco.registry.admin.EntryVersion;
import it.varco.registry.admin.JsonBody;
import it.varco.registry.admin.RegistryCall;
import it.varco.registry.enablement.Enablement;
import it.varco.registry.enablement.EnablementFilter;
import it.varco.registry.enablement.EnablementProvider;
import it.varco.registry.enablement.EnablementState;

/** {@code /admin/realms/{realm}/varco-enablements}: what offices do with enablements. */
@Produces(MediaType.APPLICATION_JSON)
public final class EnablementsResource {

    private final AdminDesk desk;
    private final EnablementProvider enablements;

    EnablementsResource(AdminDesk desk, EnablementProvider enablements) {
        this.desk = desk;
        this.enablements = enablements;
    }

    /** Enablements of the realm, limited to a person, a service code or a state. */
    @GET
    public List<EnablementRepresentation> list() {
        desk.require(AdminPermission.VIEW_ENABLEMENTS);
        AdminQuery query = desk.query("fiscalCode", "service", "state");
        EnablementFilter filter = new EnablementFilter(
                query.person(),
                query.text("service").orElse(null),
                query.text("state").map(EnablementsResource::state).orElse(null));
        Page page = query.page();
        return RegistryCall.answer(() -> enablements.list(desk.realm(), filter, page)).stream()
                .map(EnablementRepresentation::of)
                .toList();
    }

    /** One enablement, whatever its state. */
    @GET
    @Path("{id}")
    public EnablementRepresentation get(@PathParam("id") String id) {
        desk.require(AdminPermission.VIEW_ENABLEMENTS);
        return EnablementRepresentation.of(
                RegistryCall.answer(() -> enablements.find(desk.realm(), id).orElseThrow(UnknownEntryException::new)));
    }

    /** Grants an enablement. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(InputStream body) {
        desk.require(AdminPermission.MANAGE_ENABLEMENTS);
        GrantBody grant = JsonBody.read(body, GrantBody.class);
        Enablement granted =
                RegistryCall.answer(() -> enablements.grant(desk.realm(), grant.toModel(), desk.administrator()));
        return desk.created(granted.id(), EnablementRepresentation.of(granted));
    }

    /** Takes an active enablement out of force. */
    @POST
    @Path("{id}/suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response suspend(@PathParam("id") String id, InputStream body) {
        return change("suspend", id, body, enablements::suspend);
    }

    /** Puts a suspended enablement back in force. */
    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resume(@PathParam("id") String id, InputStream body) {
        return change("resume", id, body, enablements::resume);
    }

    /** Ends an enablement for good. */
    @POST
    @Path("{id}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revoke(@PathParam("id") String id, InputStream body) {
        return change("revoke", id, body, enablements::revoke);
    }

    private Response change(String action, String id, InputStream body, Change change) {
        desk.require(AdminPermission.MANAGE_ENABLEMENTS);
        int version = AdminInput.version(JsonBody.read(body, EntryVersion.class).version());
        Enablement changed = RegistryCall.answer(() -> change.apply(desk.realm(), id, version));
        return desk.changed(action, id, EnablementRepresentation.of(changed));
    }

    private static EnablementState state(String state) {
        return Arrays.stream(EnablementState.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(state))
                .findFirst()
                .orElseThrow(() -> AdminError.badRequest("state: use active, suspended or revoked"));
    }

    private interface Change {
        Enablement apply(RealmModel realm, String id, int version);
    }
}
