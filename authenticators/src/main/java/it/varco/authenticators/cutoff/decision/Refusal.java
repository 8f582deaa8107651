package it.varco.authenticators.cutoff.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import it.varco.authenticators.cutoff.Rule;

/**
 * One refusal, told in three ways: whole to the person, with codes to the administrator, and without any personal
 * status to the relying party.
 *
 * @param reason why
 * @param decidingRule rule of the policy that decided, null when no rule did
 * @param since first day of the refusal in Europe/Rome, null when it was never otherwise
 * @param reference what the person can quote to the office
 */
public record Refusal(RefusalReason reason, Rule decidingRule, LocalDate since, Reference reference) {

    public Refusal {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(reference, "reference");
    }

    /** A refusal that rests on no rule. */
    public static Refusal of(RefusalReason reason) {
        return new Refusal(reason, null, null, Reference.next());
    }

    /** The rule that decided, empty when the reason is not the policy. */
    public Optional<Rule> rule() {
        return Optional.ofNullable(decidingRule);
    }

    /** What the relying party reads in {@code error_description}: generic code and reference. */
    public String toRelyingParty() {
        return reason.relyingPartyCode() + " reference=" + reference.value();
    }
}
