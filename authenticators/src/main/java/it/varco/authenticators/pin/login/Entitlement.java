package it.varco.authenticators.pin.login;

import java.time.LocalDate;
import java.util.Optional;

import it.varco.authenticators.cutoff.Operation;
import it.varco.authenticators.cutoff.decision.Reference;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.authenticators.cutoff.notice.LoginInProgress;
import it.varco.authenticators.pin.InvalidPinSettingException;
import it.varco.authenticators.pin.PinPermission;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.pin.PinOperation;

/**
 * Whether a person gets the new PIN that a code or an expired PIN stands for. Whether a PIN may be used at all for this
 * client comes first: when it may not, that is what the person needs to know.
 */
record Entitlement(PinLogin login, Basis basis) {

    /** Why there is no new PIN; empty when there is one. Never throws. */
    Optional<Refusal> refusal() {
        Optional<Refusal> use =
                new LoginInProgress(login.context(), basis.user()).refusalInEveryProfile(login.proven(basis.kind()));
        if (use.isPresent()) {
            return use;
        }
        return basis.operation() == PinOperation.ACTIVATED ? refusalOfCode() : refusalOfRenewal();
    }

    /**
     * Last day of the new PIN: activation keeps the one that the office gave, renewal begins a new period.
     *
     * @throws InvalidPinSettingException when the realm's periods cannot be read
     * @throws RegistryUnavailableException when the registry does not answer
     */
    LocalDate lastDay() {
        return basis.operation() == PinOperation.ACTIVATED
                ? basis.expires()
                : permission().lastDay(basis.person());
    }

    private Optional<Refusal> refusalOfCode() {
        return login.today().isAfter(basis.expires())
                ? Optional.of(new Refusal(
                        RefusalReason.CODE_EXPIRED, null, basis.expires().plusDays(1), Reference.next()))
                : Optional.empty();
    }

    /** The rule that ended renewal is told as the reason why an expired PIN stays expired. */
    private Optional<Refusal> refusalOfRenewal() {
        return permission()
                .refusal(Operation.RENEW, basis.kind(), basis.person())
                .map(refusal -> refusal.reason() == RefusalReason.CUT_OFF
                        ? new Refusal(
                                RefusalReason.PIN_EXPIRED, refusal.decidingRule(), refusal.since(), refusal.reference())
                        : refusal);
    }

    private PinPermission permission() {
        return new PinPermission(login.session(), login.realm());
    }
}
