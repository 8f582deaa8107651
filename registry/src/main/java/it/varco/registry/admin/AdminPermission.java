package it.varco.registry.admin;

import java.util.Locale;
import java.util.Optional;

import jakarta.ws.rs.WebApplicationException;

import org.keycloak.Config;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/**
 * What an administrator may do in Varco's own admin resources: client roles beside Keycloak's own, on the realm's
 * {@code realm-management} client and on the master realm's client for the realm. An office that manages enablements
 * needs no right over the realm itself.
 */
public enum AdminPermission {
    VIEW_ENABLEMENTS("Varco: read enablements, profiles and facts of people", null),
    MANAGE_ENABLEMENTS("Varco: grant, suspend and revoke enablements, profiles and facts of people", VIEW_ENABLEMENTS),
    VIEW_CUT_OFF("Varco: read the cut-off policy", null),
    MANAGE_CUT_OFF("Varco: change the cut-off policy", VIEW_CUT_OFF),
    VIEW_PINS("Varco: read the state and the history of people's PINs, and their contacts", null),
    MANAGE_PINS("Varco: issue, convert and revoke PINs, certify contacts", VIEW_PINS),
    IMPORT_PINS("Varco: import PINs from the body's old system", null);

    private final String description;
    private final AdminPermission comprised;

    AdminPermission(String description, AdminPermission comprised) {
        this.description = description;
        this.comprised = comprised;
    }

    /** What the admin console shows beside the role; the console does not translate descriptions of client roles. */
    String description() {
        return description;
    }

    /** The permission that comes with this one. */
    Optional<AdminPermission> comprises() {
        return Optional.ofNullable(comprised);
    }

    /** Name of the client role, such as {@code manage-enablements}. */
    public String role() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws WebApplicationException 403 when the administrator lacks the role, or the client they use may not carry it
     */
    public void require(AdminPermissionEvaluator auth, RealmModel realm) {
        if (!heldBy(auth, realm)) {
            throw AdminError.forbidden("The role " + role() + " is needed");
        }
    }

    /** Whether the administrator has the role, and the client they use may carry it. */
    public boolean heldBy(AdminPermissionEvaluator auth, RealmModel realm) {
        RealmModel administratorsRealm = auth.adminAuth().getRealm();
        boolean fromMaster = administratorsRealm.getName().equals(Config.getAdminRealm());
        ClientModel holder = fromMaster
                ? realm.getMasterAdminClient()
                : realm.getClientByClientId(Constants.REALM_MANAGEMENT_CLIENT_ID);
        boolean ownRealm = fromMaster || administratorsRealm.equals(realm);
        return ownRealm && holder != null && auth.adminAuth().hasAppRole(holder, role());
    }
}
