package it.varco.authenticators.cutoff;

/** Someone else changed the policy since the administrator read it. */
final class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int current;

    StaleVersionException(int current) {
        super("The policy has changed meanwhile: read version %d and make the change there".formatted(current));
        this.current = current;
    }

    int current() {
        return current;
    }
}
