package it.varco.registry.admin;

/**
 * Body of a change to one entry that needs nothing else.
 *
 * @param version the version the administrator has read
 */
public record EntryVersion(Integer version) {}
