package it.varco.registry.standing.jpa;

import java.util.List;

import org.keycloak.models.RealmModel;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.standing.Standing;
import it.varco.registry.standing.StandingProvider;
import it.varco.registry.storage.jpa.OwnTransaction;

/** Reads profiles and facts of a person from Varco's own tables with one select. */
final class JpaStandingProvider implements StandingProvider {

    /** Columns as {@link StandingRow} names them; withdrawn facts never held, so they are not read. */
    private static final String STANDING = """
            select 1, p.id, p.validFrom, p.validUntil, p.version, p.suspended, p.type, p.office,
                   p.organizationCode, p.organizationName, p.organizationFiscalCode, cast(null as LocalDate)
            from ProfileEntity p
            where p.realmId = :realm and p.fiscalCode = :person
            union all
            select 0, f.id, f.validFrom, f.validUntil, f.version, f.withdrawn, cast(f.kind as String), f.office,
                   cast(null as String), cast(null as String), cast(null as String), f.valueDate
            from PersonFactEntity f
            where f.realmId = :realm and f.fiscalCode = :person and f.withdrawn = false
            """;

    private final OwnTransaction tokenPath;

    JpaStandingProvider(OwnTransaction tokenPath) {
        this.tokenPath = tokenPath;
    }

    @Override
    public Standing of(RealmModel realm, CodiceFiscale person) {
        List<StandingRow> rows = tokenPath
                .call(own -> own.createQuery(STANDING, Object[].class)
                        .setParameter("realm", realm.getId())
                        .setParameter("person", person.value())
                        .getResultList())
                .stream()
                .map(StandingRow::of)
                .toList();
        return new Standing(
                rows.stream()
                        .filter(StandingRow::isProfile)
                        .map(row -> row.toProfile(person))
                        .sorted(StandingRow.PROFILE_ORDER)
                        .toList(),
                rows.stream()
                        .filter(row -> !row.isProfile())
                        .flatMap(StandingRow::toFacts)
                        .toList());
    }
}
