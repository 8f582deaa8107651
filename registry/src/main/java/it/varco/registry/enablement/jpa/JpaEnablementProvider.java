package it.varco.registry.enablement.jpa;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.keycloak.models.RealmModel;

import it.varco.registry.Page;
import it.varco.registry.WrongStateException;
import it.varco.registry.enablement.Enablement;
import it.varco.registry.enablement.EnablementFilter;
import it.varco.registry.enablement.EnablementProvider;
import it.varco.registry.enablement.EnablementState;
import it.varco.registry.enablement.GrantedService;
import it.varco.registry.enablement.NewEnablement;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.storage.jpa.OwnTransaction;
import it.varco.registry.storage.jpa.RegistryRows;
import it.varco.registry.storage.jpa.RowFilter;

/** Enablements in Keycloak's own database. */
final class JpaEnablementProvider implements EnablementProvider {

    private static final String GRANTED = """
            select new it.varco.registry.enablement.GrantedService(e.service, e.organization, e.profileType, e.validUntil)
            from EnablementEntity e
            where e.realmId = :realm and e.fiscalCode = :person and e.state = :active
              and (e.validFrom is null or e.validFrom <= :today)
              and (e.validUntil is null or e.validUntil >= :today)
              and (e.profileType is null or e.profileType = :profileType)
              and (e.organization is null or e.organization = :organization)
            """;

    /** Codes first, then the rest, so that every database gives a token the same order. */
    private static final String GRANTED_ORDER =
            " order by e.service, e.organization nulls first, e.profileType nulls first, e.id";

    private final OwnTransaction tokenPath;
    private final Clock clock;
    private final RegistryRows<EnablementEntity> rows;

    JpaEnablementProvider(EntityManager entityManager, OwnTransaction tokenPath, Clock clock) {
        this.tokenPath = tokenPath;
        this.clock = clock;
        this.rows = new RegistryRows<>(entityManager, EnablementEntity.class);
    }

    @Override
    public List<GrantedService> grantedTo(
            RealmModel realm, CodiceFiscale person, ActiveProfile profile, LocalDate today, Set<String> services) {
        String query = GRANTED + (services.isEmpty() ? "" : " and e.service in (:services)") + GRANTED_ORDER;
        return tokenPath.call(own -> {
            TypedQuery<GrantedService> granted = own.createQuery(query, GrantedService.class)
                    .setParameter("realm", realm.getId())
                    .setParameter("person", person.value())
                    .setParameter("active", EnablementState.ACTIVE)
                    .setParameter("today", today)
                    .setParameter("profileType", profile.type())
                    .setParameter("organization", profile.organizationCode());
            if (!services.isEmpty()) {
                granted.setParameter("services", services);
            }
            return granted.getResultList();
        });
    }

    @Override
    public Enablement grant(RealmModel realm, NewEnablement enablement, String grantedBy) {
        String id = UUID.randomUUID().toString();
        return rows.add(new EnablementEntity(id, realm.getId(), enablement, grantedBy, clock.instant()))
                .toModel();
    }

    @Override
    public Enablement suspend(RealmModel realm, String id, int version) {
        return move(realm, id, version, EnumSet.of(EnablementState.ACTIVE), EnablementState.SUSPENDED);
    }

    @Override
    public Enablement resume(RealmModel realm, String id, int version) {
        return move(realm, id, version, EnumSet.of(EnablementState.SUSPENDED), EnablementState.ACTIVE);
    }

    @Override
    public Enablement revoke(RealmModel realm, String id, int version) {
        Set<EnablementState> from = EnumSet.of(EnablementState.ACTIVE, EnablementState.SUSPENDED);
        return move(realm, id, version, from, EnablementState.REVOKED);
    }

    @Override
    public Optional<Enablement> find(RealmModel realm, String id) {
        return rows.find(realm, id).map(EnablementEntity::toModel);
    }

    @Override
    public List<Enablement> list(RealmModel realm, EnablementFilter filter, Page page) {
        RowFilter wanted = RowFilter.of(filter.person())
                .equal("service", filter.service())
                .equal("state", filter.state())
                .equal("organization", filter.organization())
                .validOn(filter.validOn())
                .orderedBy("service");
        return rows.page(realm, wanted, page).map(EnablementEntity::toModel).toList();
    }

    private Enablement move(
            RealmModel realm, String id, int version, Set<EnablementState> from, EnablementState newState) {
        EnablementEntity row = rows.forChange(realm, id, version);
        if (!from.contains(row.state())) {
            throw new WrongStateException(
                    row.state() == EnablementState.REVOKED
                            ? "The enablement is revoked, which is final: grant a new one"
                            : "The enablement is already " + row.state());
        }
        row.moveTo(newState);
        return rows.written(row).toModel();
    }
}
