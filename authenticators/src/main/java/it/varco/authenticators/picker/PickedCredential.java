package it.varco.authenticators.picker;

import org.keycloak.sessions.AuthenticationSessionModel;

import it.varco.registry.identity.CredentialKind;

/** What the person picked in this login, kept for the conditions of the sub-flows that follow the picker. */
final class PickedCredential {

    private static final String NOTE = "varco.picked";

    private PickedCredential() {}

    static void set(AuthenticationSessionModel login, CredentialKind credential) {
        login.setAuthNote(NOTE, credential.id());
    }

    static boolean is(AuthenticationSessionModel login, CredentialKind credential) {
        return credential.id().equals(login.getAuthNote(NOTE));
    }
}
