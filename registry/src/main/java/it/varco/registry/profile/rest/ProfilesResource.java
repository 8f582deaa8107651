package it.varco.registry.profile.rest;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

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
import it.varco.registry.admin.AdminInput;
import it.varco.registry.admin.AdminPermission;
import it.varco.registry.admin.AdminQuery;
import it.varco.registry.admin.EntryEnd;
import it.varco.registry.admin.EntryVersion;
import it.varco.registry.admin.JsonBody;
import it.varco.registry.admin.RegistryCall;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.profile.Profile;
import it.varco.registry.profile.ProfileProvider;

/** {@code /admin/realms/{realm}/varco-profiles}: what offices do with the profiles of people. */
@Produces(MediaType.APPLICATION_JSON)
public final class ProfilesResource {

    private final AdminDesk desk;
    private final ProfileProvider profiles;

    ProfilesResource(AdminDesk desk, ProfileProvider profiles) {
        this.desk = desk;
        this.profiles = profiles;
    }

    /** Profiles of the realm, limited to a person when one is given. */
    @GET
    public List<ProfileRepresentation> list() {
        desk.require(AdminPermission.VIEW_ENABLEMENTS);
        AdminQuery query = desk.query("fiscalCode");
        CodiceFiscale person = query.person();
        Page page = query.page();
        return RegistryCall.answer(() -> profiles.list(desk.realm(), person, page)).stream()
                .map(ProfileRepresentation::of)
                .toList();
    }

    /** One profile. */
    @GET
    @Path("{id}")
    public ProfileRepresentation get(@PathParam("id") String id) {
        desk.require(AdminPermission.VIEW_ENABLEMENTS);
        return ProfileRepresentation.of(
                RegistryCall.answer(() -> profiles.find(desk.realm(), id).orElseThrow(UnknownEntryException::new)));
    }

    /** Records a profile. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body) {
        desk.require(AdminPermission.MANAGE_ENABLEMENTS);
        ProfileBody sent = JsonBody.read(body, ProfileBody.class);
        Profile added = RegistryCall.answer(() -> profiles.add(desk.realm(), sent.toModel()));
        return desk.created(added.id(), ProfileRepresentation.of(added));
    }

    /** Takes a profile out of use. */
    @POST
    @Path("{id}/suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response suspend(@PathParam("id") String id, InputStream body) {
        return change("suspend", id, body, profiles::suspend);
    }

    /** Puts a suspended profile back in use. */
    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resume(@PathParam("id") String id, InputStream body) {
        return change("resume", id, body, profiles::resume);
    }

    /** Sets the last day; today when none is given. */
    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") String id, InputStream body) {
        desk.require(AdminPermission.MANAGE_ENABLEMENTS);
        EntryEnd end = JsonBody.read(body, EntryEnd.class);
        int version = AdminInput.version(end.version());
        LocalDate lastDay = desk.dayOrToday(end.lastDay());
        Profile ended = RegistryCall.answer(() -> profiles.end(desk.realm(), id, version, lastDay));
        return desk.changed("end", id, ProfileRepresentation.of(ended));
    }

    private Response change(String action, String id, InputStream body, Change change) {
        desk.require(AdminPermission.MANAGE_ENABLEMENTS);
        int version = AdminInput.version(JsonBody.read(body, EntryVersion.class).version());
        Profile changed = RegistryCall.answer(() -> change.apply(desk.realm(), id, version));
        return desk.changed(action, id, ProfileRepresentation.of(changed));
    }

    private interface Change {
        Profile apply(RealmModel realm, String id, int version);
    }
}
