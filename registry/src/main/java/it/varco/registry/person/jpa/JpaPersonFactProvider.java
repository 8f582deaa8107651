package it.varco.registry.person.jpa;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.keycloak.models.RealmModel;

import it.varco.registry.EntryChange;
import it.varco.registry.Page;
import it.varco.registry.WrongStateException;
import it.varco.registry.person.NewPersonFact;
import it.varco.registry.person.PersonFact;
import it.varco.registry.person.PersonFactFilter;
import it.varco.registry.person.PersonFactProvider;
import it.varco.registry.storage.jpa.RegistryRows;
import it.varco.registry.storage.jpa.RowFilter;

/** Person facts in Keycloak's own database. */
final class JpaPersonFactProvider implements PersonFactProvider {

    private final RegistryRows<PersonFactEntity> rows;
    private final Clock clock;

    JpaPersonFactProvider(EntityManager entityManager, Clock clock) {
        this.rows = new RegistryRows<>(entityManager, PersonFactEntity.class);
        this.clock = clock;
    }

    @Override
    public PersonFact add(RealmModel realm, NewPersonFact fact, String recordedBy) {
        String id = UUID.randomUUID().toString();
        return rows.add(new PersonFactEntity(id, realm.getId(), fact, recordedBy, clock.instant()))
                .toModel();
    }

    @Override
    public PersonFact end(RealmModel realm, String id, int version, LocalDate lastDay, String changedBy) {
        PersonFactEntity row = standing(realm, id, version);
        row.endOn(lastDay, new EntryChange(changedBy, clock.instant()));
        return rows.written(row).toModel();
    }

    @Override
    public PersonFact withdraw(RealmModel realm, String id, int version, String changedBy) {
        PersonFactEntity row = standing(realm, id, version);
        row.withdraw(new EntryChange(changedBy, clock.instant()));
        return rows.written(row).toModel();
    }

    @Override
    public Optional<PersonFact> find(RealmModel realm, String id) {
        return rows.find(realm, id).map(PersonFactEntity::toModel);
    }

    @Override
    public List<PersonFact> list(RealmModel realm, PersonFactFilter filter, Page page) {
        RowFilter wanted = RowFilter.of(filter.person())
                .equal("kind", filter.kind())
                .equal("office", filter.office())
                .validOn(filter.validOn())
                .equal("withdrawn", filter.validOn() == null ? null : false);
        return rows.page(realm, wanted, page).map(PersonFactEntity::toModel).toList();
    }

    private PersonFactEntity standing(RealmModel realm, String id, int version) {
        PersonFactEntity row = rows.forChange(realm, id, version);
        if (row.withdrawn()) {
            throw new WrongStateException("The fact is withdrawn, which is final: record a new one");
        }
        return row;
    }
}
