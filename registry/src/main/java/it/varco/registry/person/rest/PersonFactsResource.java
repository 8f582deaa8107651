package it.varco.registry.person.rest;

import java.io.InputStream;
import java.util.Arrays;
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
import it.varco.registry.admin.AdminQuery;
import it.varco.registry.admin.EntryDesk;
import it.varco.registry.person.PersonFact;
import it.varco.registry.person.PersonFactFilter;
import it.varco.registry.person.PersonFactKind;
import it.varco.registry.person.PersonFactProvider;

/** {@code /admin/realms/{realm}/varco-facts}: what offices attest of people. */
@Produces(MediaType.APPLICATION_JSON)
public final class PersonFactsResource {

    private final RealmModel realm;
    private final String administrator;
    private final PersonFactProvider facts;
    private final EntryDesk<PersonFact, PersonFactRepresentation> entries;

    PersonFactsResource(AdminDesk desk, PersonFactProvider facts) {
        this.realm = desk.realm();
        this.administrator = desk.administrator();
        this.facts = facts;
        this.entries = new EntryDesk<>(
                desk,
                AdminPermission.VIEW_ENABLEMENTS,
                AdminPermission.MANAGE_ENABLEMENTS,
                PersonFact::id,
                PersonFactRepresentation::of);
    }

    /** Facts of the realm, limited to a person, a kind, an office or a day on which they hold. */
    @GET
    public List<PersonFactRepresentation> list() {
        return entries.list(List.of("fiscalCode", "kind", "office", "validOn"), query -> {
            PersonFactFilter filter = new PersonFactFilter(
                    query.person(), kind(query), query.text("office").orElse(null), query.day("validOn"));
            Page page = query.page();
            return () -> facts.list(realm, filter, page);
        });
    }

    /** One fact. */
    @GET
    @Path("{id}")
    public PersonFactRepresentation get(@PathParam("id") String id) {
        return entries.get(() -> facts.find(realm, id));
    }

    /** Records a fact. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body) {
        return entries.add(body, PersonFactBody.class, sent -> facts.add(realm, sent.toModel(), administrator));
    }

    /** Sets the last day; today when none is given. */
    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") String id, InputStream body) {
        return entries.end(
                id, body, (in, entry, version, lastDay) -> facts.end(in, entry, version, lastDay, administrator));
    }

    /** Says that the fact was recorded by mistake and never held. */
    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") String id, InputStream body) {
        return entries.change(
                "withdraw", id, body, (in, entry, version) -> facts.withdraw(in, entry, version, administrator));
    }

    private static PersonFactKind kind(AdminQuery query) {
        return query.oneOf(
                "kind",
                PersonFactKind::ofId,
                Arrays.stream(PersonFactKind.values()).map(PersonFactKind::id));
    }
}
