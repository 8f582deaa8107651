package it.varco.registry.contact.jpa;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.keycloak.models.RealmModel;

import it.varco.registry.EntryChange;
import it.varco.registry.Page;
import it.varco.registry.WrongStateException;
import it.varco.registry.contact.Contact;
import it.varco.registry.contact.ContactFilter;
import it.varco.registry.contact.ContactProvider;
import it.varco.registry.contact.NewContact;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.storage.jpa.RegistryRows;
import it.varco.registry.storage.jpa.RowFilter;

/** Contacts in Keycloak's own database. */
final class JpaContactProvider implements ContactProvider {

    private final RegistryRows<ContactEntity> rows;
    private final Clock clock;

    JpaContactProvider(EntityManager entityManager, Clock clock) {
        this.rows = new RegistryRows<>(entityManager, ContactEntity.class);
        this.clock = clock;
    }

    @Override
    public List<Contact> certified(RealmModel realm, CodiceFiscale person, LocalDate day) {
        return rows.ofPerson(realm, person)
                .map(ContactEntity::toModel)
                .filter(contact -> contact.usableOn(day))
                .sorted(Comparator.comparing(Contact::kind))
                .toList();
    }

    @Override
    public Contact add(RealmModel realm, NewContact contact, String recordedBy) {
        String id = UUID.randomUUID().toString();
        return rows.add(new ContactEntity(id, realm.getId(), contact, recordedBy, clock.instant()))
                .toModel();
    }

    @Override
    public Contact end(RealmModel realm, String id, int version, LocalDate lastDay, String changedBy) {
        ContactEntity row = standing(realm, id, version);
        row.endOn(lastDay, new EntryChange(changedBy, clock.instant()));
        return rows.written(row).toModel();
    }

    @Override
    public Contact withdraw(RealmModel realm, String id, int version, String changedBy) {
        ContactEntity row = standing(realm, id, version);
        row.withdraw(new EntryChange(changedBy, clock.instant()));
        return rows.written(row).toModel();
    }

    @Override
    public Optional<Contact> find(RealmModel realm, String id) {
        return rows.find(realm, id).map(ContactEntity::toModel);
    }

    @Override
    public List<Contact> list(RealmModel realm, ContactFilter filter, Page page) {
        RowFilter wanted = RowFilter.of(filter.person())
                .equal("kind", filter.kind())
                .validOn(filter.validOn())
                .equal("withdrawn", filter.validOn() == null ? null : false);
        return rows.page(realm, wanted, page).map(ContactEntity::toModel).toList();
    }

    private ContactEntity standing(RealmModel realm, String id, int version) {
        ContactEntity row = rows.forChange(realm, id, version);
        if (row.withdrawn()) {
            throw new WrongStateException("The contact is withdrawn, which is final: record a new one");
        }
        return row;
    }
}
