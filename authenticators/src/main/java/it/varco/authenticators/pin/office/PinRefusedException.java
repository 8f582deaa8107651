package it.varco.authenticators.pin.office;

import it.varco.authenticators.cutoff.decision.Refusal;

/** The cut-off policy does not let the person have what the office wants to give, or cannot be asked. */
final class PinRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    PinRefusedException(Refusal refusal) {
        super(refusal.reason().name());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
