package it.varco.registry.profile;

/**
 * The body or firm a person acts for.
 *
 * @param code the registry's own code, which enablements name
 * @param name what the person reads
 * @param fiscalCode fiscal code of the organisation itself, null when not recorded
 */
public record Organization(String code, String name, String fiscalCode) {}
