package it.varco.authenticators.pin.imports;

import java.time.LocalDate;
import java.util.Optional;

import it.varco.authenticators.cutoff.CutoffPolicy;
import it.varco.authenticators.cutoff.Decision;
import it.varco.authenticators.cutoff.Outlook;
import it.varco.authenticators.pin.InvalidPinSettingException;
import it.varco.authenticators.pin.PinValidity;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.standing.Standing;

/**
 * Which old PINs are worth importing, and until when they are good.
 *
 * @param policy the realm's, empty in a realm that holds none
 * @param validity the realm's periods
 * @param today Europe/Rome
 */
record ImportRules(Optional<CutoffPolicy> policy, PinValidity validity, LocalDate today) {

    /**
     * @return what stands against the PIN; empty when it is to be imported
     * @throws InvalidPinSettingException when the realm's periods cannot be read
     */
    Optional<Verdict> objection(ImportedPin pin, Standing standing) {
        LocalDate latest = latest(standing);
        if (pin.expires() != null && pin.expires().isAfter(latest)) {
            return Optional.of(
                    Verdict.refused("expires: a PIN of this person is good until %s at most, by the realm's periods"
                            .formatted(latest)));
        }
        return policy.flatMap(rules -> futureless(rules, pin, standing));
    }

    /**
     * The file's last day; without one, the PIN is good as long as one given today.
     *
     * @throws InvalidPinSettingException when the realm's periods cannot be read
     */
    LocalDate lastDay(ImportedPin pin, Standing standing) {
        return pin.expires() == null ? latest(standing) : pin.expires();
    }

    /** Use until the last day, or renewal after it with use from then on: when neither is left, the PIN is worth nothing. */
    private Optional<Verdict> futureless(CutoffPolicy rules, ImportedPin pin, Standing standing) {
        Outlook outlook = new Outlook(rules, CredentialKind.PIN, pin.kind().assurance(), standing);
        ValidityPeriod fromToday = new ValidityPeriod(today, null);
        Optional<Decision> never = outlook.useDenied(fromToday);
        if (never.isPresent()) {
            return never.map(decision -> skipped("its use is denied", decision));
        }
        LocalDate lastDay = lastDay(pin, standing);
        boolean expired = lastDay.isBefore(today);
        if (!expired && outlook.useDenied(new ValidityPeriod(today, lastDay)).isEmpty()) {
            return Optional.empty();
        }
        ValidityPeriod after = new ValidityPeriod(expired ? today : lastDay.plusDays(1), null);
        String when = "it %s on %s, and after that ".formatted(expired ? "expired" : "expires", lastDay);
        return outlook.useDenied(after)
                .map(decision -> skipped(when + "its use is denied", decision))
                .or(() -> outlook.renewalDenied(after).map(decision -> skipped(when + "renewal is denied", decision)));
    }

    private static Verdict skipped(String what, Decision decision) {
        return new Verdict(
                Outcome.SKIPPED,
                "%s for good%s by the rule %s"
                        .formatted(
                                what,
                                decision.since() == null ? "" : " since " + decision.since(),
                                decision.rule().id()));
    }

    private LocalDate latest(Standing standing) {
        return validity.lastDay(
                standing.profilesOn(today).stream().map(ActiveProfile::type).toList(), today);
    }
}
