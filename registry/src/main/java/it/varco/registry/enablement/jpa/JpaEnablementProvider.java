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

import it.varco.registry.DuplicateEntryException;
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

    private final EntityManager entityManager;
    private final OwnTransaction tokenPath;
    private final Clock clock;
    private final RegistryRows<EnablementEntity> rows;

    JpaEnablementProvider(EntityManager entityManager, OwnTransaction tokenPath, Clock clock) {
        this.entityManager = entityManager;
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
        rows.lockPerson(realm, enablement.person());
        overlapping(realm, enablement).ifPresent(id -> {
            throw new DuplicateEntryException(id);
        });
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
        String query = "select e from EnablementEntity e where e.realmId = :realm"
                + (filter.person() == null ? "" : " and e.fiscalCode = :person")
                + (filter.service() == null ? "" : " and e.service = :service")
                + (filter.state() == null ? "" : " and e.state = :state")
                + " order by e.fiscalCode, e.service, e.id";
        TypedQuery<EnablementEntity> listed =
                entityManager.createQuery(query, EnablementEntity.class).setParameter("realm", realm.getId());
        if (filter.person() != null) {
            listed.setParameter("person", filter.person().value());
        }
        if (filter.service() != null) {
            listed.setParameter("service", filter.service());
        }
        if (filter.state() != null) {
            listed.setParameter("state", filter.state());
        }
        return listed.setFirstResult(page.first()).setMaxResults(page.max()).getResultList().stream()
                .map(EnablementEntity::toModel)
                .toList();
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

    private Optional<String> overlapping(RealmModel realm, NewEnablement wanted) {
        return entityManager
                .createQuery("""
                        select e from EnablementEntity e
                        where e.realmId = :realm and e.fiscalCode = :person and e.service = :service
                          and e.state <> :revoked
                        """, EnablementEntity.class)
                .setParameter("realm", realm.getId())
                .setParameter("person", wanted.person().value())
                .setParameter("service", wanted.service())
                .setParameter("revoked", EnablementState.REVOKED)
                .getResultList()
                .stream()
                .filter(row -> row.sameScope(wanted) && row.validity().overlaps(wanted.validity()))
                .map(EnablementEntity::id)
                .findFirst();
    }
}
