package it.varco.registry.admin;

import java.time.LocalDate;

/**
 * Body of a change that ends one entry.
 *
 * @param version the version the administrator has read
 * @param lastDay last day it holds, Europe/Rome; today when it is left out
 */
public record EntryEnd(Integer version, LocalDate lastDay) {}
