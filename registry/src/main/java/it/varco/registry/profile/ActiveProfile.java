package it.varco.registry.profile;

import java.util.Objects;

/**
 * The capacity in which a person acts after signing in.
 *
 * @param type profile type, such as {@code cittadino} or {@code intermediario}; an open list kept in data
 * @param organization who the person acts for, null for a citizen
 * @param office office of the organisation, null when it has none
 */
public record ActiveProfile(String type, Organization organization, String office) {

    /** The profile type that everyone has without a row in the registry. */
    public static final String CITTADINO = "cittadino";

    /** A person acting for themselves. */
    public static final ActiveProfile CITIZEN = new ActiveProfile(CITTADINO, null, null);

    public ActiveProfile {
        Objects.requireNonNull(type, "type");
    }

    /** Whether type, organisation and office agree; names may have changed in between. */
    public boolean sameCapacityAs(ActiveProfile other) {
        return type.equals(other.type)
                && Objects.equals(organizationCode(), other.organizationCode())
                && Objects.equals(office, other.office);
    }

    /** Code of the organisation, null when there is none. */
    public String organizationCode() {
        return organization == null ? null : organization.code();
    }
}
