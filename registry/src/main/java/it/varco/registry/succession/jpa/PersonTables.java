package it.varco.registry.succession.jpa;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.storage.jpa.PersonKey;
import it.varco.registry.storage.jpa.RegistryRow;

/**
 * Everything that is kept by codice fiscale, found by the {@link PersonKey} of the entities, so that a table that is added
 * later need not be remembered here.
 */
final class PersonTables {

    private final EntityManager entityManager;
    private final List<Key> keys;

    PersonTables(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.keys = entityManager.getMetamodel().getEntities().stream()
                .flatMap(PersonTables::keysOf)
                .toList();
    }

    /** Whether any table has a row of the person. */
    boolean know(String realmId, CodiceFiscale person) {
        return keys.stream()
                .anyMatch(key -> !entityManager
                        .createQuery(
                                "select row.realmId from " + key.entity().getName() + " row where row.realmId = :realm"
                                        + " and row." + key.attribute() + " = :person",
                                String.class)
                        .setParameter("realm", realmId)
                        .setParameter("person", person.value())
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }

    /** Ids of pairs of entries of which one person cannot have both, old first, as {@code old/new}. */
    List<String> conflicts(String realmId, CodiceFiscale old, CodiceFiscale successor) {
        return keys.stream()
                .map(Key::entity)
                .filter(entity -> RegistryRow.class.isAssignableFrom(entity.getJavaType()))
                .flatMap(entity -> conflicts(entity, realmId, old, successor))
                .toList();
    }

    /** Moves every row; what the persistence context has read of them before is out of date then. */
    void move(String realmId, CodiceFiscale old, CodiceFiscale successor) {
        keys.forEach(key -> entityManager
                .createQuery("update " + key.entity().getName() + " row set row." + key.attribute() + " = :successor"
                        + " where row.realmId = :realm and row." + key.attribute() + " = :old")
                .setParameter("realm", realmId)
                .setParameter("old", old.value())
                .setParameter("successor", successor.value())
                .executeUpdate());
    }

    private Stream<String> conflicts(EntityType<?> entity, String realmId, CodiceFiscale old, CodiceFiscale successor) {
        List<RegistryRow> kept = rows(entity, realmId, successor);
        List<RegistryRow> moved = kept.isEmpty() ? List.of() : rows(entity, realmId, old);
        return moved.stream()
                .flatMap(row -> kept.stream().filter(row::excludes).map(other -> row.id() + "/" + other.id()));
    }

    /** Detached, as {@link #move} changes them behind the persistence context's back. */
    private List<RegistryRow> rows(EntityType<?> entity, String realmId, CodiceFiscale person) {
        List<RegistryRow> rows = entityManager
                .createQuery(
                        "select row from " + entity.getName()
                                + " row where row.realmId = :realm and row.fiscalCode = :person order by row.id",
                        RegistryRow.class)
                .setParameter("realm", realmId)
                .setParameter("person", person.value())
                .getResultList();
        rows.forEach(entityManager::detach);
        return rows;
    }

    private static Stream<Key> keysOf(EntityType<?> entity) {
        return entity.getSingularAttributes().stream()
                .filter(attribute ->
                        attribute.getJavaMember() instanceof Field field && field.isAnnotationPresent(PersonKey.class))
                .map(attribute -> new Key(entity, attribute.getName()));
    }

    private record Key(EntityType<?> entity, String attribute) {}
}
