package it.varco.registry.contact;

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
import it.varco.registry.identity.CodiceFiscale;

/**
 * The contacts of people that offices have certified, in the caller's transaction. An SPI of its own, so that a body can
 * answer from the register it keeps already.
 */
public interface ContactProvider extends Provider {

    /**
     * Where messages to the person may be sent on that day: at most one contact of each kind, in the order of
     * {@link ContactKind}.
     *
     * @param day in Europe/Rome
     */
    List<Contact> certified(RealmModel realm, CodiceFiscale person, LocalDate day);

    /**
     * Records a contact.
     *
     * @param recordedBy who wrote it down
     * @throws DuplicateEntryException when the person has one of that kind on some of the same days
     */
    Contact add(RealmModel realm, NewContact contact, String recordedBy);

    /**
     * Says since when it may be used no more, by bringing the last day forward.
     *
     * @param version the version the caller has seen
     * @param lastDay last day it may be used, Europe/Rome
     * @param changedBy who says so
     * @throws UnknownEntryException when the realm has none with that id
     * @throws StaleVersionException when it was changed since
     * @throws InvalidEntryException when the day is before the first one or after the present last one
     * @throws WrongStateException when it is withdrawn
     */
    Contact end(RealmModel realm, String id, int version, LocalDate lastDay, String changedBy);

    /**
     * Says that it never was the person's; the row stays for the record. The exceptions are those of {@link #end}.
     */
    Contact withdraw(RealmModel realm, String id, int version, String changedBy);

    /** One contact, ended and withdrawn ones included. */
    Optional<Contact> find(RealmModel realm, String id);

    /** Contacts, ended and withdrawn ones included, in an order that stays the same from page to page. */
    List<Contact> list(RealmModel realm, ContactFilter filter, Page page);

    @Override
    default void close() {
        // nothing held
    }
}
