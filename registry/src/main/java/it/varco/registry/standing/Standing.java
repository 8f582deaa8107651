package it.varco.registry.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.FactKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Profile;

/**
 * All that the cut-off policy needs to know of one person, read in one query per login and per refresh.
 *
 * @param profiles those of the registry, {@code cittadino} not among them unless an office recorded it
 * @param facts what offices attested, with {@link FactKind#MINOR} derived from an attested birth date
 */
public record Standing(List<Profile> profiles, List<AttestedFact> facts) {

    /** Of a person the registry knows nothing about. */
    public static final Standing UNKNOWN = new Standing(List.of(), List.of());

    private static final int ADULT_AGE = 18;

    public Standing {
        profiles = List.copyOf(profiles);
        facts = List.copyOf(facts);
    }

    /** The capacities the person may act in on that day, {@code cittadino} first. */
    public List<ActiveProfile> profilesOn(LocalDate today) {
        return Stream.concat(
                        Stream.of(ActiveProfile.CITIZEN),
                        profiles.stream()
                                .filter(profile -> profile.usableOn(today))
                                .map(Profile::activeProfile))
                .distinct()
                .toList();
    }

    /**
     * Minority as a fact with its own end: the day before the 18th birthday is the last one.
     *
     * @param birthDate attested, never guessed from a codice fiscale
     */
    public static AttestedFact minorityOf(LocalDate birthDate) {
        return new AttestedFact(
                FactKind.MINOR,
                new ValidityPeriod(birthDate, birthDate.plusYears(ADULT_AGE).minusDays(1)));
    }
}
