package it.varco.registry.storage.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One of {@value #COUNT} rows that never change. Whoever adds entries for a person first locks the row that the person's
 * code falls on, so that two administrators cannot add the same thing at the same moment: "no overlapping days" is not a
 * rule that a unique constraint can hold on both databases.
 */
@Entity
@Table(name = "VARCO_LOCK")
class EntryLock {

    static final int COUNT = 16;

    @Id
    @Column(name = "ID")
    private int id;

    int id() {
        return id;
    }

    /** The row that stands for the person. */
    static int of(String realmId, String fiscalCode) {
        return Math.floorMod(31 * realmId.hashCode() + fiscalCode.hashCode(), COUNT);
    }
}
