package it.varco.registry.person;

import it.varco.registry.identity.ValidityPeriod;

/**
 * A fact about a person and the days it holds; what decisions need of a {@link PersonFact}.
 *
 * @param kind what holds
 * @param validity when, Europe/Rome
 */
public record AttestedFact(FactKind kind, ValidityPeriod validity) {}
