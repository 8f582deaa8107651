package it.varco.registry.attempt;

/**
 * What one attempt changed.
 *
 * @param before as it stood when the attempt's turn came
 * @param after as it is stored now
 */
public record ChargedAttempts(PinAttempts before, PinAttempts after) {}
