package it.varco.registry.succession.jpa;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;

import it.varco.registry.UnknownPersonException;
import it.varco.registry.WrongStateException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.storage.jpa.RegistryRows;
import it.varco.registry.storage.jpa.SupersededCodes;
import it.varco.registry.succession.NewSuccession;
import it.varco.registry.succession.Succession;
import it.varco.registry.succession.SuccessionProvider;

/** Replaced codes in Keycloak's own database, where what they lead to is kept as well. */
final class JpaSuccessionProvider implements SuccessionProvider {

    private static final int CONFLICTS_NAMED = 10;
    private static final String TWO_ACCOUNTS =
            "Both codes have a Keycloak user, perhaps because the person has signed in"
                    + " with the new code already: delete the user that is not needed, then repeat";

    private final EntityManager entityManager;
    private final Clock clock;
    private final Account account;
    private final SupersededCodes superseded;

    JpaSuccessionProvider(EntityManager entityManager, Clock clock, Account account) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.account = account;
        this.superseded = new SupersededCodes(entityManager);
    }

    @Override
    public Succession succeed(RealmModel realm, NewSuccession wanted, String recordedBy) {
        RegistryRows.lockPeople(entityManager, realm.getId(), wanted.old(), wanted.successor());
        superseded.requireCurrent(realm.getId(), wanted.old());
        superseded.requireCurrent(realm.getId(), wanted.successor());
        PersonTables tables = new PersonTables(entityManager);
        boolean hasAccount = account.exists(realm, wanted.old());
        if (!hasAccount && !tables.know(realm.getId(), wanted.old())) {
            throw new UnknownPersonException();
        }
        if (hasAccount && account.exists(realm, wanted.successor())) {
            throw new WrongStateException(TWO_ACCOUNTS);
        }
        requireNoConflict(tables.conflicts(realm.getId(), wanted.old(), wanted.successor()));
        SuccessionEntity row =
                new SuccessionEntity(UUID.randomUUID().toString(), realm.getId(), wanted, recordedBy, clock.instant());
        try {
            account.rename(realm, wanted.old(), wanted.successor());
            tables.move(realm.getId(), wanted.old(), wanted.successor());
            entityManager.persist(row);
            entityManager.flush();
        } catch (ModelDuplicateException meanwhile) {
            throw new WrongStateException(TWO_ACCOUNTS);
        }
        return row.toModel();
    }

    @Override
    public Optional<CodiceFiscale> successorOf(RealmModel realm, CodiceFiscale person) {
        return superseded.successorOf(realm.getId(), person);
    }

    @Override
    public List<Succession> history(RealmModel realm, CodiceFiscale person) {
        Map<String, Succession> found = new LinkedHashMap<>();
        Deque<CodiceFiscale> open = new ArrayDeque<>(List.of(person));
        while (!open.isEmpty()) {
            for (Succession each : touching(realm, open.remove())) {
                if (found.put(each.id(), each) == null) {
                    open.add(each.old());
                    open.add(each.successor());
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Succession::recordedAt).thenComparing(Succession::id))
                .toList();
    }

    private List<Succession> touching(RealmModel realm, CodiceFiscale person) {
        return entityManager
                .createQuery("""
                        select s from SuccessionEntity s
                        where s.realmId = :realm and (s.oldCode = :person or s.newCode = :person)
                        """, SuccessionEntity.class)
                .setParameter("realm", realm.getId())
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(SuccessionEntity::toModel)
                .toList();
    }

    private static void requireNoConflict(List<String> conflicts) {
        if (!conflicts.isEmpty()) {
            throw new WrongStateException(
                    "Both codes have entries of which one person cannot have both: end or withdraw"
                            + " one of each pair, then repeat. Old and new: "
                            + String.join(", ", conflicts.subList(0, Math.min(conflicts.size(), CONFLICTS_NAMED))));
        }
    }
}
