package it.varco.registry.profile.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.keycloak.models.RealmModel;

import it.varco.registry.Page;
import it.varco.registry.WrongStateException;
import it.varco.registry.profile.NewProfile;
import it.varco.registry.profile.Profile;
import it.varco.registry.profile.ProfileFilter;
import it.varco.registry.profile.ProfileProvider;
import it.varco.registry.storage.jpa.RegistryRows;
import it.varco.registry.storage.jpa.RowFilter;

/** Profiles in Keycloak's own database. */
final class JpaProfileProvider implements ProfileProvider {

    private final RegistryRows<ProfileEntity> rows;

    JpaProfileProvider(EntityManager entityManager) {
        this.rows = new RegistryRows<>(entityManager, ProfileEntity.class);
    }

    @Override
    public Profile add(RealmModel realm, NewProfile profile) {
        String id = UUID.randomUUID().toString();
        return rows.add(new ProfileEntity(id, realm.getId(), profile)).toModel();
    }

    @Override
    public Profile suspend(RealmModel realm, String id, int version) {
        return setSuspended(realm, id, version, true);
    }

    @Override
    public Profile resume(RealmModel realm, String id, int version) {
        return setSuspended(realm, id, version, false);
    }

    @Override
    public Profile end(RealmModel realm, String id, int version, LocalDate lastDay) {
        ProfileEntity row = rows.forChange(realm, id, version);
        row.endOn(lastDay);
        return rows.written(row).toModel();
    }

    @Override
    public Optional<Profile> find(RealmModel realm, String id) {
        return rows.find(realm, id).map(ProfileEntity::toModel);
    }

    @Override
    public List<Profile> list(RealmModel realm, ProfileFilter filter, Page page) {
        RowFilter wanted = RowFilter.of(filter.person())
                .equal("type", filter.type())
                .equal("organizationCode", filter.organization())
                .validOn(filter.validOn());
        return rows.page(realm, wanted, page).map(ProfileEntity::toModel).toList();
    }

    private Profile setSuspended(RealmModel realm, String id, int version, boolean suspended) {
        ProfileEntity row = rows.forChange(realm, id, version);
        if (row.suspended() == suspended) {
            throw new WrongStateException("The profile is already " + (suspended ? "suspended" : "in use"));
        }
        row.suspended(suspended);
        return rows.written(row).toModel();
    }
}
