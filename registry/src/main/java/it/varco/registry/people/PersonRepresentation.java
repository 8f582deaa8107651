package it.varco.registry.people;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import it.varco.registry.contact.rest.ContactRepresentation;
import it.varco.registry.enablement.rest.EnablementRepresentation;
import it.varco.registry.person.rest.PersonFactRepresentation;
import it.varco.registry.profile.rest.ProfileRepresentation;

/**
 * Everything the registry holds of a person. Lists that are kept in another system are left out.
 *
 * @param fiscalCode the code asked for
 * @param successor the code the person has now, only when this one was replaced
 * @param account the Keycloak user, if there is one
 * @param contacts with their values only for those who may see PINs
 * @param successions changes of the code, before and after, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonRepresentation(
        String fiscalCode,
        String successor,
        AccountRepresentation account,
        List<PersonFactRepresentation> facts,
        List<ProfileRepresentation> profiles,
        List<EnablementRepresentation> enablements,
        List<ContactRepresentation> contacts,
        List<SuccessionRepresentation> successions) {

    /** The Keycloak user and the names it has. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AccountRepresentation(String id, String givenName, String familyName, boolean enabled) {}
}
