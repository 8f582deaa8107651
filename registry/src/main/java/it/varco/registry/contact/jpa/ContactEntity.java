package it.varco.registry.contact.jpa;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import it.varco.registry.EntryChange;
import it.varco.registry.contact.Contact;
import it.varco.registry.contact.ContactKind;
import it.varco.registry.contact.NewContact;
import it.varco.registry.storage.jpa.RegistryRow;

/** Row of {@code VARCO_CONTACT}. */
@Entity
@Table(name = "VARCO_CONTACT")
class ContactEntity extends RegistryRow {

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 16, nullable = false)
    private ContactKind kind;

    @Column(name = "CONTACT_VALUE", nullable = false)
    private String contactValue;

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
    ContactEntity() {}

    ContactEntity(String id, String realmId, NewContact contact, String recordedBy, Instant recordedAt) {
        super(id, realmId, contact.person(), contact.validity());
        this.kind = contact.kind();
        this.contactValue = contact.value();
        this.evidence = contact.evidence();
        this.office = contact.office();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt.getEpochSecond();
    }

    @Override
    public boolean excludes(RegistryRow other) {
        return other instanceof ContactEntity contact
                && !withdrawn
                && !contact.withdrawn
                && kind == contact.kind
                && validity().overlaps(contact.validity());
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

    Contact toModel() {
        return new Contact(
                id(),
                person(),
                kind,
                contactValue,
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
