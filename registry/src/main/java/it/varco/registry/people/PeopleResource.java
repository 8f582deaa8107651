package it.varco.registry.people;

import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import it.varco.registry.admin.AdminDesk;
import it.varco.registry.admin.AdminInput;
import it.varco.registry.admin.AdminPermission;
import it.varco.registry.admin.JsonBody;
import it.varco.registry.admin.RegistryCall;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.succession.Succession;
import it.varco.registry.succession.SuccessionProvider;

/** {@code /admin/realms/{realm}/varco-people}: a person as a whole, and the change of the person's codice fiscale. */
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleResource {

    private final AdminDesk desk;

    PeopleResource(AdminDesk desk) {
        this.desk = desk;
    }

    /** Everything the registry holds of the person. */
    @GET
    @Path("{fiscalCode}")
    public PersonRepresentation get(@PathParam("fiscalCode") String fiscalCode) {
        desk.require(AdminPermission.VIEW_ENABLEMENTS);
        CodiceFiscale person = AdminInput.person(fiscalCode);
        PersonFile file = new PersonFile(desk.session(), desk.realm());
        return RegistryCall.answer(() -> file.of(person, desk.holds(AdminPermission.VIEW_PINS)));
    }

    /** Replaces the person's code everywhere. It moves PINs and contacts too, hence the two roles. */
    @POST
    @Path("{fiscalCode}/succeeded-by")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response succeededBy(@PathParam("fiscalCode") String fiscalCode, InputStream body) {
        desk.require(AdminPermission.MANAGE_ENABLEMENTS);
        desk.require(AdminPermission.MANAGE_PINS);
        CodiceFiscale old = AdminInput.person(fiscalCode);
        SuccessionBody sent = JsonBody.read(body, SuccessionBody.class);
        SuccessionProvider successions = desk.session().getProvider(SuccessionProvider.class);
        try {
            Succession done = RegistryCall.answer(
                    () -> successions.succeed(desk.realm(), sent.toModel(old), desk.administrator()));
            return desk.changed(
                    "succeeded-by",
                    done.id(),
                    SuccessionRepresentation.of(done),
                    SuccessionRepresentation.masked(done));
        } catch (WebApplicationException refused) {
            // An answer with a body does not pass Keycloak's error handler, which would do this.
            desk.session().getTransactionManager().setRollbackOnly();
            throw refused;
        }
    }
}
