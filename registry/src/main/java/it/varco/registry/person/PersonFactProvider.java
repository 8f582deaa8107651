package it.varco.registry.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

import it.varco.registry.DuplicateEntryException;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.Page;
import it.varco.registry.StaleVersionException;
import it.varco.registry.UnknownEntryException;
import it.varco.registry.WrongStateException;

/**
 * What offices attest of people, in the caller's transaction. Decisions do not read it here but in the combined
 * {@link it.varco.registry.standing.StandingProvider}.
 */
public interface PersonFactProvider extends Provider {

    /**
     * Records a fact.
     *
     * @param recordedBy who wrote it down
     * @throws DuplicateEntryException when the same kind is recorded for the person on some of the same days
     */
    PersonFact add(RealmModel realm, NewPersonFact fact, String recordedBy);

    /**
     * Says since when it holds no more, by bringing the last day forward.
     *
     * @param version the version the caller has seen
     * @param lastDay last day it holds, Europe/Rome
     * @param changedBy who says so
     * @throws UnknownEntryException when the realm has none with that id
     * @throws StaleVersionException when it was changed since
     * @throws InvalidEntryException when the day is before the first one or after the present last one
     * @throws WrongStateException when it is withdrawn
     */
    PersonFact end(RealmModel realm, String id, int version, LocalDate lastDay, String changedBy);

    /**
     * Says that it never held, a mistake; the row stays for the record. The exceptions are those of {@link #end}.
     */
    PersonFact withdraw(RealmModel realm, String id, int version, String changedBy);

    /** One fact, ended and withdrawn ones included. */
    Optional<PersonFact> find(RealmModel realm, String id);

    /** Facts, ended and withdrawn ones included, in an order that stays the same from page to page. */
    List<PersonFact> list(RealmModel realm, PersonFactFilter filter, Page page);

    @Override
    default void close() {
        // nothing held
    }
}
