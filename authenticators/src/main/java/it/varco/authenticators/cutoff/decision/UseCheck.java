package it.varco.authenticators.cutoff.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import it.varco.authenticators.cutoff.CutoffPolicy;
import it.varco.authenticators.cutoff.Decision;
import it.varco.authenticators.cutoff.Question;
import it.varco.authenticators.cutoff.Timeline;
import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.standing.Standing;

/**
 * Whether a login may be used for one client on one day. The one place that asks the policy about {@code use}; flow,
 * notice page and token gate all read its answer.
 *
 * @param policy the realm's
 * @param standing what the registry knows of the person
 * @param service client id
 * @param today the day in Europe/Rome
 */
public record UseCheck(CutoffPolicy policy, Standing standing, String service, LocalDate today) {

    /**
     * @param requestedRank lowest {@code Assurance} rank the client demands, 0 when it demands none
     * @return why the login may not be used, empty when it may
     */
    public Optional<Refusal> refusalOf(LoginRecord login, int requestedRank) {
        Optional<ActiveProfile> profile = login.profile();
        if (profile.isEmpty() || !holds(profile.get())) {
            return Optional.of(Refusal.of(RefusalReason.NO_PROFILE));
        }
        Decision decision = decisionOn(login, profile.get());
        if (!decision.allowed()) {
            return Optional.of(new Refusal(RefusalReason.CUT_OFF, decision.rule(), decision.since(), Reference.next()));
        }
        if (login.assurance().rank() < requestedRank) {
            boolean dispositivoWillDo =
                    login.assurance() == Assurance.PIN_ORDINARIO && requestedRank <= Assurance.PIN_DISPOSITIVO.rank();
            return Optional.of(
                    Refusal.of(dispositivoWillDo ? RefusalReason.DISPOSITIVO_NEEDED : RefusalReason.LEVEL_TOO_LOW));
        }
        return Optional.empty();
    }

    /** The last day on which the login may be used in its profile; empty when it may not today, or no end is known. */
    public Optional<KnownEnd> knownEnd(LoginRecord login) {
        return login.profile().flatMap(profile -> {
            Timeline timeline = policy.timeline(Question.use(login, profile, standing, service));
            Decision now = timeline.decisionOn(today);
            return now.allowed() && now.until() != null
                    ? Optional.of(new KnownEnd(
                            now.until(),
                            timeline.decisionOn(now.until().plusDays(1)).rule()))
                    : Optional.empty();
        });
    }

    /** The profiles held today in which the policy lets the credential be used, {@code cittadino} first. */
    public List<ActiveProfile> allowedProfiles(LoginRecord login) {
        return standing.profilesOn(today).stream()
                .filter(profile -> decisionOn(login, profile).allowed())
                .toList();
    }

    /**
     * Of several refused profiles, the one that could be used longest: its reason is the one the person needs to read.
     */
    public ActiveProfile lastRefusedProfile(LoginRecord login) {
        return standing.profilesOn(today).stream()
                .max(Comparator.comparing(profile ->
                        Optional.ofNullable(decisionOn(login, profile).since()).orElse(LocalDate.MIN)))
                .orElse(ActiveProfile.CITIZEN);
    }

    /** Whether the person may act in that capacity today; a renamed organisation is still the same one. */
    public boolean holds(ActiveProfile profile) {
        return standing.profilesOn(today).stream().anyMatch(held -> held.sameCapacityAs(profile));
    }

    private Decision decisionOn(LoginRecord login, ActiveProfile profile) {
        return policy.timeline(Question.use(login, profile, standing, service)).decisionOn(today);
    }
}
