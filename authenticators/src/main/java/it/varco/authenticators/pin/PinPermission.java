package it.varco.authenticators.pin;

import java.time.LocalDate;
import java.util.Optional;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

import it.varco.authenticators.cutoff.CutoffPolicy;
import it.varco.authenticators.cutoff.Decision;
import it.varco.authenticators.cutoff.Operation;
import it.varco.authenticators.cutoff.Question;
import it.varco.authenticators.cutoff.RealmCutoffPolicy;
import it.varco.authenticators.cutoff.UnreadablePolicyException;
import it.varco.authenticators.cutoff.decision.Reference;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.DecisionClock;
import it.varco.registry.standing.Standing;
import it.varco.registry.standing.StandingProvider;

/**
 * Whether the cut-off policy lets a person be given a PIN, or keep theirs up. Every operation on a PIN asks here first;
 * signing in and activation, which are {@link Operation#USE}, ask with the service and the profile instead.
 */
public final class PinPermission {

    private final KeycloakSession session;
    private final RealmModel realm;

    public PinPermission(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * @param operation issue or renew
     * @return why not; empty when it is allowed, and in a realm that holds no policy. Never throws: what cannot be read
     *     refuses
     */
    public Optional<Refusal> refusal(Operation operation, PinKind kind, CodiceFiscale person) {
        try {
            Optional<CutoffPolicy> policy = RealmCutoffPolicy.of(realm);
            return policy.flatMap(rules -> refusal(rules, operation, kind, standing(person)));
        } catch (UnreadablePolicyException unreadable) {
            return Optional.of(Refusal.of(RefusalReason.POLICY_UNREADABLE));
        } catch (RegistryUnavailableException unavailable) {
            return Optional.of(Refusal.of(RefusalReason.REGISTRY_UNAVAILABLE));
        }
    }

    /**
     * Last day of a PIN given today.
     *
     * @throws InvalidPinSettingException when the realm's periods cannot be read
     * @throws RegistryUnavailableException when the registry does not answer
     */
    public LocalDate lastDay(CodiceFiscale person) {
        return new PinValidity(realm.getAttributes())
                .lastDay(
                        standing(person).profilesOn(today()).stream()
                                .map(profile -> profile.type())
                                .toList(),
                        today());
    }

    private Optional<Refusal> refusal(CutoffPolicy policy, Operation operation, PinKind kind, Standing standing) {
        Decision decision = policy.timeline(
                        Question.ofPerson(operation, CredentialKind.PIN, kind.assurance(), standing))
                .decisionOn(today());
        return decision.allowed()
                ? Optional.empty()
                : Optional.of(new Refusal(RefusalReason.CUT_OFF, decision.rule(), decision.since(), Reference.next()));
    }

    private Standing standing(CodiceFiscale person) {
        return session.getProvider(StandingProvider.class).of(realm, person);
    }

    private LocalDate today() {
        return session.getProvider(DecisionClock.class).today();
    }
}
