package it.varco.registry.storage.jpa;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import it.varco.registry.InvalidEntryException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;

/** What every row keyed by codice fiscale has. Rows hold plain ids: no foreign key into Keycloak's own tables. */
@MappedSuperclass
public abstract class RegistryRow {

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false, updatable = false)
    private String realmId;

    @PersonKey
    @Column(name = "FISCAL_CODE", length = 16, nullable = false)
    private String fiscalCode;

    @Column(name = "VALID_FROM")
    private LocalDate validFrom;

    @Column(name = "VALID_UNTIL")
    private LocalDate validUntil;

    @Version
    @Column(name = "VERSION", nullable = false)
    private int version;

    /** Called by Hibernate. */
    protected RegistryRow() {}

    protected RegistryRow(String id, String realmId, CodiceFiscale person, ValidityPeriod validity) {
        this.id = id;
        this.realmId = realmId;
        this.fiscalCode = person.value();
        this.validFrom = validity.from();
        this.validUntil = validity.until();
    }

    public String id() {
        return id;
    }

    public String realmId() {
        return realmId;
    }

    public CodiceFiscale person() {
        return new CodiceFiscale(fiscalCode);
    }

    public ValidityPeriod validity() {
        return new ValidityPeriod(validFrom, validUntil);
    }

    /**
     * Brings the last day forward; the first one never changes. Never later: that would be a new decision of the office,
     * and could run into another entry.
     *
     * @throws InvalidEntryException when the day is before the first one or after the present last one
     */
    public void endOn(LocalDate lastDay) {
        if (validFrom != null && lastDay.isBefore(validFrom)) {
            throw new InvalidEntryException("lastDay", "use " + validFrom + ", the first day, or a later one");
        }
        if (validUntil != null && lastDay.isAfter(validUntil)) {
            throw new InvalidEntryException(
                    "lastDay", "use " + validUntil + ", the present last day, or an earlier one");
        }
        this.validUntil = lastDay;
    }

    /**
     * Whether one person cannot have both, such as the same fact for some of the same days. Symmetric; rows of two tables
     * never exclude each other.
     */
    public abstract boolean excludes(RegistryRow other);

    public int version() {
        return version;
    }
}
