package it.varco.registry.storage.jpa;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import org.keycloak.models.RealmModel;

import it.varco.registry.DuplicateEntryException;
import it.varco.registry.Page;
import it.varco.registry.StaleVersionException;
import it.varco.registry.SupersededPersonException;
import it.varco.registry.UnknownEntryException;
import it.varco.registry.identity.CodiceFiscale;

/**
 * What the stores of the registry do alike with their rows, in the caller's transaction.
 *
 * @param <E> the rows
 */
public final class RegistryRows<E extends RegistryRow> {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final EntityManager entityManager;
    private final Class<E> type;

    public RegistryRows(EntityManager entityManager, Class<E> type) {
        this.entityManager = entityManager;
        this.type = type;
    }

    /** The row with that id; one of another realm counts as absent. */
    public Optional<E> find(RealmModel realm, String id) {
        return Optional.of(id)
                .filter(RegistryRows::possible)
                .map(possible -> entityManager.find(type, possible))
                .filter(row -> row.realmId().equals(realm.getId()));
    }

    /**
     * The row, locked until the transaction ends.
     *
     * @throws UnknownEntryException when the realm has none with that id
     * @throws StaleVersionException when it is not at the version the caller has seen
     */
    public E forChange(RealmModel realm, String id, int version) {
        E row = possible(id) ? entityManager.find(type, id, LockModeType.PESSIMISTIC_WRITE) : null;
        if (row == null || !row.realmId().equals(realm.getId())) {
            throw new UnknownEntryException();
        }
        if (row.version() != version) {
            throw new StaleVersionException(row.version());
        }
        return row;
    }

    /** Writes at once, so that the row's version is the one it will have after the commit. */
    public E written(E row) {
        entityManager.flush();
        return row;
    }

    /**
     * Stores a new row. Holds back everybody else who adds entries for the person, until the transaction ends.
     *
     * @throws SupersededPersonException when the person has another codice fiscale now
     * @throws DuplicateEntryException when the person has a row that {@linkplain RegistryRow#excludes excludes} it
     */
    public E add(E row) {
        lockPerson(entityManager, row.realmId(), row.person());
        new SupersededCodes(entityManager).requireCurrent(row.realmId(), row.person());
        query(row.realmId(), RowFilter.of(row.person())).getResultList().stream()
                .filter(row::excludes)
                .findFirst()
                .ifPresent(other -> {
                    throw new DuplicateEntryException(other.id());
                });
        entityManager.persist(row);
        return written(row);
    }

    /** Holds back everybody else who changes what is kept for the person, until the transaction ends. */
    public static void lockPerson(EntityManager entityManager, String realmId, CodiceFiscale person) {
        entityManager.find(EntryLock.class, EntryLock.of(realmId, person.value()), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same for two people, in an order in which nobody waits for somebody who waits for them. */
    public static void lockPeople(EntityManager entityManager, String realmId, CodiceFiscale one, CodiceFiscale other) {
        Stream.of(one, other)
                .map(person -> EntryLock.of(realmId, person.value()))
                .sorted()
                .forEach(row -> entityManager.find(EntryLock.class, row, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All rows of the person. */
    public Stream<E> ofPerson(RealmModel realm, CodiceFiscale person) {
        return query(realm.getId(), RowFilter.of(person)).getResultList().stream();
    }

    /** Part of the rows, in an order that stays the same from page to page. */
    public Stream<E> page(RealmModel realm, RowFilter filter, Page page) {
        return query(realm.getId(), filter)
                .setFirstResult(page.first())
                .setMaxResults(page.max())
                .getResultList()
                .stream();
    }

    /** An id comes from the address of a request; what no row can have is not worth a query, which a NUL would even fail. */
    private static boolean possible(String id) {
        return ID.matcher(id).matches();
    }

    private TypedQuery<E> query(String realmId, RowFilter filter) {
        String select =
                "select row from " + type.getSimpleName() + " row where row.realmId = :realm" + filter.clauses();
        return filter.bind(entityManager.createQuery(select, type).setParameter("realm", realmId));
    }
}
