package it.varco.registry.succession.jpa;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.registry.identity.CodiceFiscale;

/** Through Keycloak's user model, which also drops the user from the caches of all nodes; SQL would not. */
record KeycloakAccount(KeycloakSession session) implements Account {

    @Override
    public boolean exists(RealmModel realm, CodiceFiscale person) {
        return session.users().getUserByUsername(realm, person.username()) != null;
    }

    @Override
    public void rename(RealmModel realm, CodiceFiscale old, CodiceFiscale successor) {
        UserModel user = session.users().getUserByUsername(realm, old.username());
        if (user != null) {
            user.setUsername(successor.username());
        }
    }
}
