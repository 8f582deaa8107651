package it.varco.registry.succession.jpa;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.succession.NewSuccession;
import it.varco.registry.succession.Succession;

/** Row of {@code VARCO_SUCCESSION}; its codes are history and never follow a later change. */
@Entity
@Table(name = "VARCO_SUCCESSION")
class SuccessionEntity {

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false, updatable = false)
    private String realmId;

    @Column(name = "OLD_FISCAL_CODE", length = 16, nullable = false, updatable = false)
    private String oldCode;

    @Column(name = "NEW_FISCAL_CODE", length = 16, nullable = false, updatable = false)
    private String newCode;

    @Column(name = "ACT", nullable = false, updatable = false)
    private String act;

    @Column(name = "OFFICE", nullable = false, updatable = false)
    private String office;

    @Column(name = "RECORDED_BY", length = 512, nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "RECORDED_AT", nullable = false, updatable = false)
    private long recordedAt;

    /** Called by Hibernate. */
    SuccessionEntity() {}

    SuccessionEntity(String id, String realmId, NewSuccession succession, String recordedBy, Instant recordedAt) {
        this.id = id;
        this.realmId = realmId;
        this.oldCode = succession.old().value();
        this.newCode = succession.successor().value();
        this.act = succession.act();
        this.office = succession.office();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt.getEpochSecond();
    }

    Succession toModel() {
        return new Succession(
                id,
                new CodiceFiscale(oldCode),
                new CodiceFiscale(newCode),
                act,
                office,
                recordedBy,
                Instant.ofEpochSecond(recordedAt));
    }
}
