package it.varco.authenticators.profile;

import java.util.List;
import java.util.Optional;

import it.varco.authenticators.cutoff.decision.UseCheck;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.profile.ActiveProfile;

/**
 * Which profile a login goes on with, and whether the person has to be asked.
 *
 * @param check the policy's view of the person
 * @param login what was proved, with the profile of an earlier choice when it rests on SSO
 * @param requestedType profile type the client asked for
 */
record ProfileChoice(UseCheck check, LoginRecord login, Optional<String> requestedType) {

    /** What the page offers: profiles held today that the policy allows, of the type the client asked for if any. */
    List<ActiveProfile> offered() {
        return check.allowedProfiles(login).stream()
                .filter(profile -> requestedType.map(profile.type()::equals).orElse(true))
                .toList();
    }

    /**
     * The profile to go on with silently. When none is allowed it is the one whose refusal explains most, for the
     * cut-off step to tell; empty when the person has to choose.
     */
    Optional<ActiveProfile> settled() {
        List<ActiveProfile> offered = offered();
        if (offered.isEmpty()) {
            return Optional.of(refused());
        }
        Optional<ActiveProfile> earlier = login.profile()
                .flatMap(chosen ->
                        offered.stream().filter(chosen::sameCapacityAs).findFirst());
        return earlier.or(() -> offered.size() == 1 ? Optional.of(offered.get(0)) : Optional.empty());
    }

    private ActiveProfile refused() {
        return requestedType
                .map(type -> new ActiveProfile(type, null, null))
                .map(asked -> check.standing().profilesOn(check.today()).stream()
                        .filter(held -> held.type().equals(asked.type()))
                        .findFirst()
                        .orElse(asked))
                .orElseGet(() -> check.lastRefusedProfile(login));
    }
}
