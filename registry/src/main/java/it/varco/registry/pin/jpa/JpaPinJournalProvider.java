package it.varco.registry.pin.jpa;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.keycloak.models.RealmModel;

import it.varco.registry.Page;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.pin.NewPinEntry;
import it.varco.registry.pin.OpenConversion;
import it.varco.registry.pin.PinEntry;
import it.varco.registry.pin.PinJournalProvider;
import it.varco.registry.pin.PinOperation;
import it.varco.registry.storage.jpa.SupersededCodes;

/** The history of PINs in Keycloak's own database. */
final class JpaPinJournalProvider implements PinJournalProvider {

    private final EntityManager entityManager;
    private final Clock clock;
    private final SupersededCodes superseded;

    JpaPinJournalProvider(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.superseded = new SupersededCodes(entityManager);
    }

    @Override
    public PinEntry add(RealmModel realm, NewPinEntry entry) {
        CodiceFiscale person =
                superseded.successorOf(realm.getId(), entry.person()).orElse(entry.person());
        PinEntryEntity row =
                new PinEntryEntity(UUID.randomUUID().toString(), realm.getId(), person, entry, clock.instant());
        entityManager.persist(row);
        return row.toModel();
    }

    @Override
    public List<PinEntry> of(RealmModel realm, CodiceFiscale person) {
        return entityManager
                .createQuery(
                        "select e from PinEntryEntity e where e.realmId = :realm and e.fiscalCode = :person order by e.at, e.id",
                        PinEntryEntity.class)
                .setParameter("realm", realm.getId())
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(PinEntryEntity::toModel)
                .toList();
    }

    @Override
    public List<PinEntry> openConversions(RealmModel realm, Page page) {
        return entityManager
                .createQuery("""
                        select e from PinEntryEntity e
                        where e.realmId = :realm and e.operation = :requested
                          and not exists (select later from PinEntryEntity later
                                          where later.realmId = e.realmId and later.fiscalCode = e.fiscalCode
                                            and later.at >= e.at
                                            and later.operation in :answers)
                        order by e.at, e.id
                        """, PinEntryEntity.class)
                .setParameter("realm", realm.getId())
                .setParameter("requested", PinOperation.CONVERSION_REQUESTED)
                .setParameter("answers", OpenConversion.ANSWERS)
                .setFirstResult(page.first())
                .setMaxResults(page.max())
                .getResultList()
                .stream()
                .map(PinEntryEntity::toModel)
                .toList();
    }
}
