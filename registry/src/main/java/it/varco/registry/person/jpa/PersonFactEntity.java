package it.varco.registry.person.jpa;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import it.varco.registry.EntryChange;
import it.varco.registry.person.NewPersonFact;
import it.varco.registry.person.PersonFact;
import it.varco.registry.person.PersonFactKind;
import it.varco.registry.storage.jpa.RegistryRow;

/** Row of {@code VARCO_PERSON_FACT}. */
@Entity
@Table(name = "VARCO_PERSON_FACT")
class PersonFactEntity extends RegistryRow {

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 32, nullable = false)
    private PersonFactKind kind;

    @Column(name = "VALUE_DATE")
    private LocalDate valueDate;

    @Column(name = "EVIDENCE", nullable = false)
    private String evidence;

    @Column(name = "OFFICE", nullable = false)
    private String office;

    @Column(name = "WITHDRAWN", nullable = false)
    private boolean withdrawn;

    @Column(name = "RECORDED_BY", length = 512, nullable = false)
    private String recordedBy;

    @Column(name = "RECORDED_AT", nullable = false)
    private long recordedAt;

    @Column(name = "CHANGED_BY", length = 512)
    private String changedBy;

    @Column(name = "CHANGED_AT")
    private Long changedAt;

    /** Called by Hibernate. */
    PersonFactEntity() {}

    PersonFactEntity(String id, String realmId, NewPersonFact fact, String recordedBy, Instant recordedAt) {
        super(id, realmId, fact.person(), fact.validity());
        this.kind = fact.kind();
        this.valueDate = fact.value();
        this.evidence = fact.evidence();
        this.office = fact.office();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt.getEpochSecond();
    }

    @Override
    public boolean excludes(RegistryRow other) {
        return other instanceof PersonFactEntity fact
                && !withdrawn
                && !fact.withdrawn
                && kind == fact.kind
                && validity().overlaps(fact.validity());
    }

    boolean withdrawn() {
        return withdrawn;
    }

    void withdraw(EntryChange change) {
        this.withdrawn = true;
        changed(change);
    }

    void endOn(LocalDate lastDay, EntryChange change) {
        endOn(lastDay);
        changed(change);
    }

    private void changed(EntryChange change) {
        this.changedBy = change.by();
        this.changedAt = change.at().getEpochSecond();
    }

    PersonFact toModel() {
        return new PersonFact(
                id(),
                person(),
                kind,
                valueDate,
                evidence,
                office,
                validity(),
                withdrawn,
                recordedBy,
                Instant.ofEpochSecond(recordedAt),
                changedBy == null ? null : new EntryChange(changedBy, Instant.ofEpochSecond(changedAt)),
                version());
    }
}
