package it.varco.registry.enablement.jpa;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import it.varco.registry.enablement.Enablement;
import it.varco.registry.enablement.EnablementState;
import it.varco.registry.enablement.NewEnablement;
import it.varco.registry.storage.jpa.RegistryRow;

/** Row of {@code VARCO_ENABLEMENT}. */
@Entity
@Table(name = "VARCO_ENABLEMENT")
class EnablementEntity extends RegistryRow {

    @Column(name = "SERVICE_CODE", length = 64, nullable = false)
    private String service;

    @Column(name = "ORGANIZATION_CODE", length = 64)
    private String organization;

    @Column(name = "PROFILE_TYPE", length = 64)
    private String profileType;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 16, nullable = false)
    private EnablementState state;

    @Column(name = "OFFICE")
    private String office;

    @Column(name = "GRANTED_BY", length = 512, nullable = false)
    private String grantedBy;

    @Column(name = "GRANT_DOCUMENT")
    private String document;

    @Column(name = "GRANTED_AT", nullable = false)
    private long grantedAt;

    /** Called by Hibernate. */
    EnablementEntity() {}

    EnablementEntity(String id, String realmId, NewEnablement granted, String grantedBy, Instant grantedAt) {
        super(id, realmId, granted.person(), granted.validity());
        this.service = granted.service();
        this.organization = granted.organization();
        this.profileType = granted.profileType();
        this.state = EnablementState.ACTIVE;
        this.office = granted.office();
        this.grantedBy = grantedBy;
        this.document = granted.document();
        this.grantedAt = grantedAt.getEpochSecond();
    }

    EnablementState state() {
        return state;
    }

    void moveTo(EnablementState newState) {
        this.state = newState;
    }

    @Override
    public boolean excludes(RegistryRow other) {
        return other instanceof EnablementEntity enablement
                && state != EnablementState.REVOKED
                && enablement.state != EnablementState.REVOKED
                && service.equals(enablement.service)
                && Objects.equals(organization, enablement.organization)
                && Objects.equals(profileType, enablement.profileType)
                && validity().overlaps(enablement.validity());
    }

    Enablement toModel() {
        return new Enablement(
                id(),
                person(),
                service,
                organization,
                profileType,
                state,
                validity(),
                office,
                grantedBy,
                document,
                Instant.ofEpochSecond(grantedAt),
                version());
    }
}
