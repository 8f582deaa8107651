package it.varco.registry.standing.jpa;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.PersonFactKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Organization;
import it.varco.registry.profile.Profile;
import it.varco.registry.standing.Standing;

/**
 * A profile or a fact, as the combined select returns both.
 *
 * @param kind profile type, or name of the fact's kind
 * @param value birth date, null for everything else
 */
record StandingRow(
        boolean isProfile,
        String id,
        ValidityPeriod validity,
        int version,
        boolean suspended,
        String kind,
        String office,
        Organization organization,
        LocalDate value) {

    /** By type, then organisation, then office: the order in which a person is shown them. */
    static final Comparator<Profile> PROFILE_ORDER = Comparator.comparing(
                    (Profile profile) -> profile.activeProfile().type())
            .thenComparing(
                    profile -> profile.activeProfile().organizationCode(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(
                    profile -> profile.activeProfile().office(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Profile::id);

    static StandingRow of(Object[] columns) {
        return new StandingRow(
                ((Number) columns[0]).intValue() == 1,
                (String) columns[1],
                new ValidityPeriod((LocalDate) columns[2], (LocalDate) columns[3]),
                ((Number) columns[4]).intValue(),
                (Boolean) columns[5],
                (String) columns[6],
                (String) columns[7],
                columns[8] == null
                        ? null
                        : new Organization((String) columns[8], (String) columns[9], (String) columns[10]),
                (LocalDate) columns[11]);
    }

    Profile toProfile(CodiceFiscale person) {
        return new Profile(id, person, new ActiveProfile(kind, organization, office), validity, suspended, version);
    }

    /** At most one: an attested birth date says something only about the days before the 18th birthday. */
    Stream<AttestedFact> toFacts() {
        PersonFactKind attested = PersonFactKind.valueOf(kind);
        return attested == PersonFactKind.BIRTH_DATE
                ? minority()
                : attested.asFact().stream().map(fact -> new AttestedFact(fact, validity));
    }

    private Stream<AttestedFact> minority() {
        AttestedFact minor = Standing.minorityOf(value);
        return validity.intersection(minor.validity()).stream().map(days -> new AttestedFact(minor.kind(), days));
    }
}
