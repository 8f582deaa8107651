package it.varco.registry.profile.rest;

import java.io.InputStream;
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
import it.varco.registry.admin.AdminDesk;
import it.varco.registry.admin.AdminPermission;
import it.varco.registry.admin.EntryDesk;
import it.varco.registry.profile.Profile;
import it.varco.registry.profile.ProfileFilter;
import it.varco.registry.profile.ProfileProvider;

/** {@code /admin/realms/{realm}/varco-profiles}: what offices do with the profiles of people. */
@Produces(MediaType.APPLICATION_JSON)
public final class ProfilesResource {

    private final RealmModel realm;
    private final ProfileProvider profiles;
    private final EntryDesk<Profile, ProfileRepresentation> entries;

    ProfilesResource(AdminDesk desk, ProfileProvider profiles) {
        this.realm = desk.realm();
        this.profiles = profiles;
        this.entries = new EntryDesk<>(
                desk,
                AdminPermission.VIEW_ENABLEMENTS,
                AdminPermission.MANAGE_ENABLEMENTS,
                Profile::id,
                ProfileRepresentation::of);
    }

    /** Profiles of the realm, limited to a person, a type, an organisation or a day. */
    @GET
    public List<ProfileRepresentation> list() {
        return entries.list(List.of("fiscalCode", "type", "organization", "validOn"), query -> {
            ProfileFilter filter = new ProfileFilter(
                    query.person(),
                    query.text("type").orElse(null),
                    query.text("organization").orElse(null),
                    query.day("validOn"));
            Page page = query.page();
            return () -> profiles.list(realm, filter, page);
        });
    }

    /** One profile. */
    @GET
    @Path("{id}")
    public ProfileRepresentation get(@PathParam("id") String id) {
        return entries.get(() -> profiles.find(realm, id));
    }

    /** Records a profile. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body) {
        return entries.add(body, ProfileBody.class, sent -> profiles.add(realm, sent.toModel()));
    }

    /** Takes a profile out of use. */
    @POST
    @Path("{id}/suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response suspend(@PathParam("id") String id, InputStream body) {
        return entries.change("suspend", id, body, profiles::suspend);
    }

    /** Puts a suspended profile back in use. */
    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resume(@PathParam("id") String id, InputStream body) {
        return entries.change("resume", id, body, profiles::resume);
    }

    /** Sets the last day; today when none is given. */
    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") String id, InputStream body) {
        return entries.end(id, body, profiles::end);
    }
}
