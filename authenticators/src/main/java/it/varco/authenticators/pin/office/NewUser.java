package it.varco.authenticators.pin.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.UserModel;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileProvider;
import org.keycloak.userprofile.ValidationException;

import it.varco.authenticators.pin.PinChangedMeanwhileException;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.identity.CodiceFiscale;

/**
 * A person whom the realm does not know yet, as an office has identified them.
 *
 * @param birthDate null when the office does not write it down
 */
record NewUser(CodiceFiscale person, String givenName, String familyName, LocalDate birthDate) {

    private static final Map<String, String> FIELDS =
            Map.of(UserModel.FIRST_NAME, "givenName", UserModel.LAST_NAME, "familyName", "birthdate", "birthDate");

    /**
     * Creates the user by the rules of the realm's user profile: what it refuses now would stop the person's login later.
     *
     * @throws InvalidEntryException naming what the user profile refuses
     * @throws PinChangedMeanwhileException when somebody else creates the person at this moment
     */
    UserModel create(KeycloakSession session) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put(UserModel.USERNAME, person.username());
        attributes.put(UserModel.FIRST_NAME, givenName);
        attributes.put(UserModel.LAST_NAME, familyName);
        if (birthDate != null) {
            attributes.put("birthdate", birthDate.toString());
        }
        try {
            UserModel user = session.getProvider(UserProfileProvider.class)
                    .create(UserProfileContext.USER_API, attributes)
                    .create();
            user.setEnabled(true);
            return user;
        } catch (ValidationException refused) {
            if (refused.isAttributeOnError(UserModel.USERNAME)) {
                throw new PinChangedMeanwhileException();
            }
            String attribute = refused.getErrors().get(0).getAttribute();
            throw new InvalidEntryException(
                    FIELDS.getOrDefault(attribute, attribute), "the realm's user profile does not accept it");
        } catch (ModelDuplicateException createdMeanwhile) {
            throw new PinChangedMeanwhileException();
        }
    }

    /** Masked: see {@link CodiceFiscale#toString}. */
    @Override
    public String toString() {
        return "NewUser[" + person + "]";
    }
}
