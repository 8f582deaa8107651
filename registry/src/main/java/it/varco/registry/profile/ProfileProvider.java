package it.varco.registry.profile;

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
 * The profiles that offices keep, in the caller's transaction. Decisions do not read them here but in the combined
 * {@link it.varco.registry.standing.StandingProvider}.
 */
public interface ProfileProvider extends Provider {

    /**
     * Records a profile.
     *
     * @throws DuplicateEntryException when the person holds the same type for the same organisation and office on some of
     *     the same days
     */
    Profile add(RealmModel realm, NewProfile profile);

    /**
     * Takes a profile out of use until it is resumed.
     *
     * @param version the version the caller has seen
     * @throws UnknownEntryException when the realm has none with that id
     * @throws StaleVersionException when it was changed since
     * @throws WrongStateException when it is suspended already
     */
    Profile suspend(RealmModel realm, String id, int version);

    /**
     * Puts a suspended profile back in use; the exceptions are those of {@link #suspend}.
     *
     * @throws WrongStateException when it is not suspended
     */
    Profile resume(RealmModel realm, String id, int version);

    /**
     * Brings the last day forward; the exceptions are those of {@link #suspend}.
     *
     * @param lastDay last day it may be chosen, Europe/Rome
     * @throws InvalidEntryException when the day is before the first one or after the present last one
     */
    Profile end(RealmModel realm, String id, int version, LocalDate lastDay);

    /** One profile, ended and suspended ones included. */
    Optional<Profile> find(RealmModel realm, String id);

    /** Profiles, ended and suspended ones included, in an order that stays the same from page to page. */
    List<Profile> list(RealmModel realm, ProfileFilter filter, Page page);

    @Override
    default void close() {
        // nothing held
    }
}
