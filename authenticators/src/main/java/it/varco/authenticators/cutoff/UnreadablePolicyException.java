package it.varco.authenticators.cutoff;

/** The realm holds a cut-off policy that cannot be read, or more than one: nothing may be decided, so all is refused. */
public final class UnreadablePolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadablePolicyException(String message) {
        super(message);
    }

    UnreadablePolicyException(InvalidPolicyException cause) {
        super("The realm's cut-off policy cannot be read. " + cause.getMessage(), cause);
    }
}
