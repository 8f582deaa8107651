package it.varco.authenticators.cutoff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.standing.Standing;

/**
 * Whether a credential has a future for a person: what the policy would still allow on some day, in some profile the
 * person holds or will hold, for some service. It rests on what the registry knows today.
 *
 * @param standing of the person; a suspended profile counts, for it can be resumed
 */
public record Outlook(CutoffPolicy policy, CredentialKind credential, Assurance assurance, Standing standing) {

    /**
     * @param days looked at, with a first one
     * @return empty when the credential may be used on one of the days; otherwise the refusal to tell: of several
     *     profiles, that of the one which could be used longest
     */
    public Optional<Decision> useDenied(ValidityPeriod days) {
        List<Held> profiles =
                held().filter(profile -> profile.validity().overlaps(days)).toList();
        boolean allowed = profiles.stream()
                .anyMatch(profile ->
                        services().anyMatch(service -> allows(use(profile, service), profile.validity(), days)));
        if (allowed) {
            return Optional.empty();
        }
        return profiles.stream()
                .map(profile -> policy.timeline(use(profile, null)).decisionOn(firstDay(profile, days)))
                .max(Comparator.comparing(
                        decision -> Optional.ofNullable(decision.since()).orElse(LocalDate.MIN)));
    }

    /**
     * @param days looked at, with a first one
     * @return empty when the credential may be renewed on one of the days; otherwise the refusal of the first
     */
    public Optional<Decision> renewalDenied(ValidityPeriod days) {
        Question question = Question.ofPerson(Operation.RENEW, credential, assurance, standing);
        return allows(question, ValidityPeriod.ALWAYS, days)
                ? Optional.empty()
                : Optional.of(policy.timeline(question).decisionOn(days.from()));
    }

    private boolean allows(Question question, ValidityPeriod held, ValidityPeriod days) {
        return held.intersection(days).stream()
                .anyMatch(both -> policy.timeline(question).intervals().stream()
                        .anyMatch(interval ->
                                interval.allowed() && interval.period().overlaps(both)));
    }

    private Question use(Held profile, String service) {
        return new Question(Operation.USE, assurance, credential, Set.of(profile.type()), standing, service);
    }

    /** One that no rule names, which stands for all of these, and those that a rule might open. */
    private Stream<String> services() {
        return Stream.concat(
                Stream.of((String) null),
                policy.rules().stream()
                        .filter(Rule::allows)
                        .flatMap(rule -> rule.services().stream())
                        .distinct());
    }

    private Stream<Held> held() {
        return Stream.concat(
                Stream.of(new Held(ActiveProfile.CITTADINO, ValidityPeriod.ALWAYS)),
                standing.profiles().stream()
                        .map(profile -> new Held(profile.activeProfile().type(), profile.validity())));
    }

    private static LocalDate firstDay(Held profile, ValidityPeriod days) {
        LocalDate since = profile.validity().from();
        return since == null || since.isBefore(days.from()) ? days.from() : since;
    }

    private record Held(String type, ValidityPeriod validity) {}
}
