package it.varco.authenticators.cutoff.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.FactKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.standing.Standing;

/**
 * What is known of a person on one day, as far as it changes what they are told. Only what offices attested counts; age
 * is never guessed from a codice fiscale.
 *
 * @param standing facts and profiles, with their dates
 * @param acting the profile the person acts in
 * @param today the day in Europe/Rome
 */
public record Circumstances(Standing standing, ActiveProfile acting, LocalDate today) {

    private static final int AGE_OF_SPID_FOR_MINORS = 14;
    private static final Set<String> PATRONATI = Set.of("patronato", "caf");
    private static final Set<String> COMPANIES = Set.of("intermediario", "azienda");

    /** Those who need somebody else come first, then what the person is doing, then where they live, then the rest. */
    PersonKind kind() {
        if (holds(FactKind.MINOR)) {
            return fourteenth().filter(today::isBefore).isPresent() ? PersonKind.UNDER_14 : PersonKind.MINOR;
        }
        if (holds(FactKind.PROTECTED)) {
            return PersonKind.PROTECTED;
        }
        return kindOfProfile(Stream.of(acting))
                .or(this::kindOfResidence)
                .or(() -> kindOfProfile(standing.profilesOn(today).stream()))
                .orElse(PersonKind.CITIZEN);
    }

    /** The 14th birthday of someone who is under 18. */
    Optional<LocalDate> fourteenth() {
        return birthDate().map(born -> born.plusYears(AGE_OF_SPID_FOR_MINORS));
    }

    /** The 18th birthday of someone who is under 18. */
    Optional<LocalDate> eighteenth() {
        return minority().map(ValidityPeriod::until).map(last -> last.plusDays(1));
    }

    /**
     * Last day on which the person was attested to live abroad without an Italian document, when it is over and nothing
     * newer was attested.
     */
    Optional<LocalDate> attestationEnded() {
        if (holds(FactKind.RESIDENT_ABROAD) && holds(FactKind.NO_ITALIAN_DOCUMENT)) {
            return Optional.empty();
        }
        return periods(FactKind.RESIDENT_ABROAD)
                .flatMap(abroad -> periods(FactKind.NO_ITALIAN_DOCUMENT)
                        .map(abroad::intersection)
                        .flatMap(Optional::stream))
                .map(ValidityPeriod::until)
                .filter(Objects::nonNull)
                .filter(today::isAfter)
                .max(Comparator.naturalOrder())
                .filter(last -> nothingAttestedSince(last));
    }

    private Optional<PersonKind> kindOfResidence() {
        boolean abroad = holds(FactKind.RESIDENT_ABROAD);
        boolean withoutDocument = holds(FactKind.NO_ITALIAN_DOCUMENT);
        if (attestationEnded().isPresent()) {
            return Optional.of(PersonKind.ATTESTATION_ENDED);
        }
        if (abroad) {
            return Optional.of(withoutDocument ? PersonKind.ABROAD_WITHOUT_DOCUMENT : PersonKind.ABROAD);
        }
        return withoutDocument ? Optional.of(PersonKind.IN_ITALY_WITHOUT_DOCUMENT) : Optional.empty();
    }

    private static Optional<PersonKind> kindOfProfile(Stream<ActiveProfile> profiles) {
        List<String> types = profiles.map(ActiveProfile::type)
                .filter(type -> !type.equals(ActiveProfile.CITTADINO))
                .toList();
        if (types.isEmpty()) {
            return Optional.empty();
        }
        if (types.stream().anyMatch(PATRONATI::contains)) {
            return Optional.of(PersonKind.PATRONATO_CAF);
        }
        return Optional.of(types.stream().anyMatch(COMPANIES::contains) ? PersonKind.COMPANY : PersonKind.PROFESSIONAL);
    }

    private boolean nothingAttestedSince(LocalDate last) {
        return Stream.of(FactKind.RESIDENT_ABROAD, FactKind.NO_ITALIAN_DOCUMENT)
                .flatMap(this::periods)
                .filter(period -> period.contains(today))
                .map(ValidityPeriod::from)
                .noneMatch(from -> from != null && from.isAfter(last));
    }

    private Optional<LocalDate> birthDate() {
        return minority().map(ValidityPeriod::from);
    }

    private Optional<ValidityPeriod> minority() {
        return periods(FactKind.MINOR).filter(period -> period.contains(today)).findFirst();
    }

    private boolean holds(FactKind kind) {
        return periods(kind).anyMatch(period -> period.contains(today));
    }

    private Stream<ValidityPeriod> periods(FactKind kind) {
        return standing.facts().stream().filter(fact -> fact.kind() == kind).map(AttestedFact::validity);
    }
}
