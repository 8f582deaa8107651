package it.varco.registry.succession.jpa;

import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;

import it.varco.registry.identity.CodiceFiscale;

/** The Keycloak user of a person, whose username is the codice fiscale. */
interface Account {

    boolean exists(RealmModel realm, CodiceFiscale person);

    /**
     * Gives the user of one code, if there is one, the other code as username.
     *
     * @throws ModelDuplicateException when the other code got a user meanwhile; perhaps only when the transaction is written
     */
    void rename(RealmModel realm, CodiceFiscale old, CodiceFiscale successor);
}
