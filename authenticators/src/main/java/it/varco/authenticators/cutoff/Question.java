package it.varco.authenticators.cutoff;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.person.FactKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Profile;
import it.varco.registry.standing.Standing;

/**
 * What is asked of the cut-off policy; the day is not part of it, the answer is a {@link Timeline}.
 *
 * @param operation what the credential is wanted for
 * @param assurance how well the credential proves who the person is
 * @param credential kind of credential
 * @param profileTypes for {@code use} the active one alone; for {@code issue} and {@code renew} all that are held
 * @param standing facts and profiles of the person, with their dates
 * @param service client id of the relying party, null when there is none
 */
public record Question(
        Operation operation,
        Assurance assurance,
        CredentialKind credential,
        Set<String> profileTypes,
        Standing standing,
        String service) {

    /**
     * @throws IllegalArgumentException when there is no profile type, or more than one for {@code use}
     */
    public Question {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(assurance, "assurance");
        Objects.requireNonNull(credential, "credential");
        Objects.requireNonNull(standing, "standing");
        profileTypes = Set.copyOf(profileTypes);
        if (profileTypes.isEmpty() || (operation == Operation.USE && profileTypes.size() > 1)) {
            throw new IllegalArgumentException("Use is asked for one profile type, issue and renew for at least one");
        }
    }

    /** May this login be used for that service by a person acting in that profile? */
    public static Question use(LoginRecord login, ActiveProfile profile, Standing standing, String service) {
        return new Question(
                Operation.USE, login.assurance(), login.credential(), Set.of(profile.type()), standing, service);
    }

    /** May the person be given, or keep up, this credential? Asked with every profile that the registry has of them. */
    public static Question ofPerson(
            Operation operation, CredentialKind credential, Assurance assurance, Standing standing) {
        Set<String> held = Stream.concat(
                        Stream.of(ActiveProfile.CITTADINO),
                        standing.profiles().stream()
                                .map(profile -> profile.activeProfile().type()))
                .collect(Collectors.toUnmodifiableSet());
        return new Question(operation, assurance, credential, held, standing, null);
    }

    /**
     * Whether the profile counts on that day. For {@code use} it is the one the person acts in, whose own end is not the
     * policy's business; otherwise the registry's dates hold, and a type it has no row of is taken as held.
     */
    boolean holds(String profileType, LocalDate day) {
        if (operation == Operation.USE || profileType.equals(ActiveProfile.CITTADINO)) {
            return true;
        }
        return rowsOf(profileType).findAny().isEmpty()
                || rowsOf(profileType).anyMatch(profile -> profile.usableOn(day));
    }

    /** Facts that hold on that day. */
    Set<FactKind> factsOn(LocalDate day) {
        return standing.facts().stream()
                .filter(fact -> fact.validity().contains(day))
                .map(fact -> fact.kind())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Profile> rowsOf(String profileType) {
        return standing.profiles().stream()
                .filter(profile -> profile.activeProfile().type().equals(profileType));
    }
}
