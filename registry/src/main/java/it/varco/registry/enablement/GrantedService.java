package it.varco.registry.enablement;

import java.time.LocalDate;

/**
 * What a token says of one enablement: active on the day asked for and applying to the active profile.
 *
 * @param service code of the service
 * @param organization code of the organisation it is limited to, null for any
 * @param profileType profile type it is limited to, null for any
 * @param until last day, null when no end is known
 */
public record GrantedService(String service, String organization, String profileType, LocalDate until) {}
