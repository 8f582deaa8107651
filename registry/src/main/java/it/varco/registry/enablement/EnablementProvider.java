package it.varco.registry.enablement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

import it.varco.registry.DuplicateEntryException;
import it.varco.registry.Page;
import it.varco.registry.ReadOnlyRegistryException;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.StaleVersionException;
import it.varco.registry.UnknownEntryException;
import it.varco.registry.WrongStateException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.profile.ActiveProfile;

/**
 * Enablements of people, keyed by codice fiscale. An SPI of its own, so that a body can answer from its back office: such
 * a provider need only implement {@link #grantedTo}, and everything else is refused as read-only.
 */
public interface EnablementProvider extends Provider {

    /**
     * What a token may say: enablements that are active on the day and apply to the profile (each given one of profile
     * type and organisation equals the active profile's). One indexed read, whatever the number of rows, that leaves
     * the caller's transaction usable when it fails.
     *
     * @param services service codes the client may see; empty means all
     * @return ordered by service code, without a limit
     * @throws RegistryUnavailableException when the store does not answer
     */
    List<GrantedService> grantedTo(
            RealmModel realm, CodiceFiscale person, ActiveProfile profile, LocalDate today, Set<String> services);

    /**
     * Grants, in the caller's transaction.
     *
     * @param grantedBy who decided it, for the record
     * @throws DuplicateEntryException when one that is not revoked exists for the same person, service, organisation and
     *     profile type on some of the same days
     * @throws ReadOnlyRegistryException when the store cannot be changed here
     */
    default Enablement grant(RealmModel realm, NewEnablement enablement, String grantedBy) {
        throw new ReadOnlyRegistryException();
    }

    /**
     * Takes an active one out of force until it is resumed.
     *
     * @param version the version the caller has seen
     * @throws UnknownEntryException when the realm has none with that id
     * @throws StaleVersionException when it was changed since
     * @throws WrongStateException when it is not active
     * @throws ReadOnlyRegistryException when the store cannot be changed here
     */
    default Enablement suspend(RealmModel realm, String id, int version) {
        throw new ReadOnlyRegistryException();
    }

    /**
     * Puts a suspended one back in force; the exceptions are those of {@link #suspend}.
     *
     * @throws WrongStateException when it is not suspended
     */
    default Enablement resume(RealmModel realm, String id, int version) {
        throw new ReadOnlyRegistryException();
    }

    /**
     * Ends one for good; the exceptions are those of {@link #suspend}.
     *
     * @throws WrongStateException when it is revoked already
     */
    default Enablement revoke(RealmModel realm, String id, int version) {
        throw new ReadOnlyRegistryException();
    }

    /**
     * One enablement, whatever its state.
     *
     * @throws ReadOnlyRegistryException when the store cannot be looked into from here
     */
    default Optional<Enablement> find(RealmModel realm, String id) {
        throw new ReadOnlyRegistryException();
    }

    /**
     * Enablements in every state, in an order that stays the same from page to page.
     *
     * @throws ReadOnlyRegistryException when the store cannot be looked into from here
     */
    default List<Enablement> list(RealmModel realm, EnablementFilter filter, Page page) {
        throw new ReadOnlyRegistryException();
    }

    @Override
    default void close() {
        // nothing held
    }
}
