package it.varco.registry.contact.rest;

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
import it.varco.registry.contact.Contact;
import it.varco.registry.contact.ContactFilter;
import it.varco.registry.contact.ContactKind;
import it.varco.registry.contact.ContactProvider;

/** {@code /admin/realms/{realm}/varco-contacts}: where half a code may be sent to. */
@Produces(MediaType.APPLICATION_JSON)
public final class ContactsResource {

    private final RealmModel realm;
    private final String administrator;
    private final ContactProvider contacts;
    private final EntryDesk<Contact, ContactRepresentation> entries;

    ContactsResource(AdminDesk desk, ContactProvider contacts) {
        this.realm = desk.realm();
        this.administrator = desk.administrator();
        this.contacts = contacts;
        this.entries = new EntryDesk<>(
                desk,
                AdminPermission.VIEW_PINS,
                AdminPermission.MANAGE_PINS,
                Contact::id,
                ContactRepresentation::of,
                ContactRepresentation::masked);
    }

    /** Contacts of the realm, limited to a person, a kind or a day on which they may be used. */
    @GET
    public List<ContactRepresentation> list() {
        return entries.list(List.of("fiscalCode", "kind", "validOn"), query -> {
            ContactFilter filter = new ContactFilter(query.person(), kind(query), query.day("validOn"));
            Page page = query.page();
            return () -> contacts.list(realm, filter, page);
        });
    }

    /** One contact. */
    @GET
    @Path("{id}")
    public ContactRepresentation get(@PathParam("id") String id) {
        return entries.get(() -> contacts.find(realm, id));
    }

    /** Records a contact that the office certifies. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body) {
        return entries.add(body, ContactBody.class, sent -> contacts.add(realm, sent.toModel(), administrator));
    }

    /** Sets the last day; today when none is given. */
    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") String id, InputStream body) {
        return entries.end(
                id, body, (in, entry, version, lastDay) -> contacts.end(in, entry, version, lastDay, administrator));
    }

    /** Says that the contact was recorded by mistake. */
    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") String id, InputStream body) {
        return entries.change(
                "withdraw", id, body, (in, entry, version) -> contacts.withdraw(in, entry, version, administrator));
    }

    private static ContactKind kind(AdminQuery query) {
        return query.oneOf(
                "kind", ContactKind::ofId, Arrays.stream(ContactKind.values()).map(ContactKind::id));
    }
}
