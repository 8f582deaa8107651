package it.varco.registry.profile.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.NewProfile;
import it.varco.registry.profile.Organization;
import it.varco.registry.profile.Profile;
import it.varco.registry.storage.jpa.RegistryRow;

/** Row of {@code VARCO_PROFILE}. */
@Entity
@Table(name = "VARCO_PROFILE")
class ProfileEntity extends RegistryRow {

    @Column(name = "PROFILE_TYPE", length = 64, nullable = false)
    private String type;

    @Column(name = "ORGANIZATION_CODE", length = 64)
    private String organizationCode;

    @Column(name = "ORGANIZATION_NAME")
    private String organizationName;

    @Column(name = "ORGANIZATION_FISCAL_CODE", length = 16)
    private String organizationFiscalCode;

    @Column(name = "OFFICE")
    private String office;

    @Column(name = "SUSPENDED", nullable = false)
    private boolean suspended;

    /** Called by Hibernate. */
    ProfileEntity() {}

    ProfileEntity(String id, String realmId, NewProfile recorded) {
        super(id, realmId, recorded.person(), recorded.validity());
        ActiveProfile profile = recorded.activeProfile();
        this.type = profile.type();
        this.office = profile.office();
        if (profile.organization() != null) {
            this.organizationCode = profile.organization().code();
            this.organizationName = profile.organization().name();
            this.organizationFiscalCode = profile.organization().fiscalCode();
        }
    }

    @Override
    public boolean excludes(RegistryRow other) {
        return other instanceof ProfileEntity profile
                && activeProfile().sameCapacityAs(profile.activeProfile())
                && validity().overlaps(profile.validity());
    }

    boolean suspended() {
        return suspended;
    }

    void suspended(boolean newValue) {
        this.suspended = newValue;
    }

    ActiveProfile activeProfile() {
        Organization organization = organizationCode == null
                ? null
                : new Organization(organizationCode, organizationName, organizationFiscalCode);
        return new ActiveProfile(type, organization, office);
    }

    Profile toModel() {
        return new Profile(id(), person(), activeProfile(), validity(), suspended, version());
    }
}
