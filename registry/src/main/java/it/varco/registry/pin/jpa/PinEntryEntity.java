package it.varco.registry.pin.jpa;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.pin.NewPinEntry;
import it.varco.registry.pin.PinEntry;
import it.varco.registry.pin.PinOperation;
import it.varco.registry.storage.jpa.PersonKey;

/** Row of {@code VARCO_PIN_ENTRY}; the time is in milliseconds since 1970, so that lines of one second keep their order. */
@Entity
@Table(name = "VARCO_PIN_ENTRY")
class PinEntryEntity {

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false, updatable = false)
    private String realmId;

    @PersonKey
    @Column(name = "FISCAL_CODE", length = 16, nullable = false)
    private String fiscalCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "OPERATION", length = 32, nullable = false)
    private PinOperation operation;

    @Column(name = "KIND", length = 16)
    private String kind;

    @Column(name = "CREDENTIAL_ID", length = 36)
    private String credentialId;

    @Column(name = "ACTOR", length = 512, nullable = false)
    private String actor;

    @Column(name = "OFFICE")
    private String office;

    @Column(name = "DOCUMENT")
    private String document;

    @Column(name = "HAPPENED_AT", nullable = false)
    private long at;

    /** Called by Hibernate. */
    PinEntryEntity() {}

    /**
     * @param person whose line it is now; the entry may still name a code that was replaced while it was made
     */
    PinEntryEntity(String id, String realmId, CodiceFiscale person, NewPinEntry entry, Instant at) {
        this.id = id;
        this.realmId = realmId;
        this.fiscalCode = person.value();
        this.operation = entry.operation();
        this.kind = entry.kind();
        this.credentialId = entry.credentialId();
        this.actor = entry.actor();
        this.office = entry.office();
        this.document = entry.document();
        this.at = at.toEpochMilli();
    }

    PinEntry toModel() {
        return new PinEntry(
                id,
                new CodiceFiscale(fiscalCode),
                operation,
                kind,
                credentialId,
                actor,
                office,
                document,
                Instant.ofEpochMilli(at));
    }
}
