package it.varco.registry.enablement.rest;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
import it.varco.registry.admin.AdminDesk;
import it.varco.registry.admin.AdminPermission;
import it.varco.registry.admin.AdminQuery;
import it.varco.registry.admin.EntryDesk;
import it.varco.registry.enablement.Enablement;
import it.varco.registry.enablement.EnablementFilter;
import it.varco.registry.enablement.EnablementProvider;
import it.varco.registry.enablement.EnablementState;

/** {@code /admin/realms/{realm}/varco-enablements}: what offices do with enablements. */
@Produces(MediaType.APPLICATION_JSON)
public final class EnablementsResource {

    private final RealmModel realm;
    private final String administrator;
    private final EnablementProvider enablements;
    private final EntryDesk<Enablement, EnablementRepresentation> entries;

    EnablementsResource(AdminDesk desk, EnablementProvider enablements) {
        this.realm = desk.realm();
        this.administrator = desk.administrator();
        this.enablements = enablements;
        this.entries = new EntryDesk<>(
                desk,
                AdminPermission.VIEW_ENABLEMENTS,
                AdminPermission.MANAGE_ENABLEMENTS,
                Enablement::id,
                EnablementRepresentation::of);
    }

    /** Enablements of the realm, limited to a person, a service code, a state, an organisation or a day. */
    @GET
    public List<EnablementRepresentation> list() {
        return entries.list(List.of("fiscalCode", "service", "state", "organization", "validOn"), query -> {
            EnablementFilter filter = new EnablementFilter(
                    query.person(),
                    query.text("service").orElse(null),
                    state(query),
                    query.text("organization").orElse(null),
                    query.day("validOn"));
            Page page = query.page();
            return () -> enablements.list(realm, filter, page);
        });
    }

    /** One enablement, whatever its state. */
    @GET
    @Path("{id}")
    public EnablementRepresentation get(@PathParam("id") String id) {
        return entries.get(() -> enablements.find(realm, id));
    }

    /** Grants an enablement. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(InputStream body) {
        return entries.add(body, GrantBody.class, sent -> enablements.grant(realm, sent.toModel(), administrator));
    }

    /** Takes an active enablement out of force. */
    @POST
    @Path("{id}/suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response suspend(@PathParam("id") String id, InputStream body) {
        return entries.change("suspend", id, body, enablements::suspend);
    }

    /** Puts a suspended enablement back in force. */
    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resume(@PathParam("id") String id, InputStream body) {
        return entries.change("resume", id, body, enablements::resume);
    }

    /** Ends an enablement for good. */
    @POST
    @Path("{id}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revoke(@PathParam("id") String id, InputStream body) {
        return entries.change("revoke", id, body, enablements::revoke);
    }

    private static EnablementState state(AdminQuery query) {
        return query.oneOf(
                "state",
                EnablementsResource::stateOf,
                Arrays.stream(EnablementState.values()).map(EnablementsResource::text));
    }

    private static Optional<EnablementState> stateOf(String text) {
        return Arrays.stream(EnablementState.values())
                .filter(known -> text(known).equals(text))
                .findFirst();
    }

    private static String text(EnablementState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
