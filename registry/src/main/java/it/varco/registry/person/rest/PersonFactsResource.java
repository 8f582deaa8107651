package it.varco.registry.person.rest;

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
import it.varco.registry.person.PersonFact;
import it.varco.registry.person.PersonFactProvider;

/** {@code /admin/realms/{realm}/varco-facts}: what offices attest of people. */
@Produces(MediaType.APPLICATION_JSON)
public final class PersonFactsResource {

    private final AdminDesk desk;
    private final PersonFactProvider facts;

    PersonFactsResource(AdminDesk desk, PersonFactProvider facts) {
        this.desk = desk;
        this.facts = facts;
    }

    /** Facts of the realm, limited to a person when one is given. */
    @GET
    public List<PersonFactRepresentation> list() {
        desk.require(AdminPermission.VIEW_ENABLEMENTS);
        AdminQuery query = desk.query("fiscalCode");
        CodiceFiscale person = query.person();
        Page page = query.page();
        return RegistryCall.answer(() -> facts.list(desk.realm(), person, page)).stream()
                .map(PersonFactRepresentation::of)
                .toList();
    }

    /** One fact. */
    @GET
    @Path("{id}")
    public PersonFactRepresentation get(@PathParam("id") String id) {
        desk.require(AdminPermission.VIEW_ENABLEMENTS);
        return PersonFactRepresentation.of(
                RegistryCall.answer(() -> facts.find(desk.realm(), id).orElseThrow(UnknownEntryException::new)));
    }

    /** Records a fact. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body) {
        desk.require(AdminPermission.MANAGE_ENABLEMENTS);
        PersonFactBody sent = JsonBody.read(body, PersonFactBody.class);
        PersonFact added = RegistryCall.answer(() -> facts.add(desk.realm(), sent.toModel(), desk.administrator()));
        return desk.created(added.id(), PersonFactRepresentation.of(added));
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
        PersonFact ended = RegistryCall.answer(() -> facts.end(desk.realm(), id, version, lastDay));
        return desk.changed("end", id, PersonFactRepresentation.of(ended));
    }

    /** Says that the fact was recorded by mistake and never held. */
    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") String id, InputStream body) {
        desk.require(AdminPermission.MANAGE_ENABLEMENTS);
        int version = AdminInput.version(JsonBody.read(body, EntryVersion.class).version());
        PersonFact withdrawn = RegistryCall.answer(() -> facts.withdraw(desk.realm(), id, version));
        return desk.changed("withdraw", id, PersonFactRepresentation.of(withdrawn));
    }
}
