package it.varco.mappers.enablements;

import org.keycloak.events.EventType;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakSession;

import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.CodiceFiscale;

/** Tells the administrators that a token was refused, or marked, because the registry did not answer. */
@FunctionalInterface
interface FailureReport {

    /**
     * @param during the kind of request, for the event
     */
    void registryAway(
            KeycloakSession session,
            EventType during,
            AuthenticatedClientSessionModel login,
            CodiceFiscale person,
            RegistryUnavailableException away);
}
