package it.varco.registry.admin;

import java.util.Locale;

import jakarta.ws.rs.ForbiddenException;

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
    VIEW_ENABLEMENTS,
    MANAGE_ENABLEMENTS,
    VIEW_CUT_OFF,
    MANAGE_CUT_OFF;

    /** Name of the client role, such as {@code manage-enablements}. */
    public String role() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws ForbiddenException when the administrator lacks the role: 403
     */
    public void require(AdminPermissionEvaluator auth, RealmModel realm) {
        RealmModel administratorsRealm = auth.adminAuth().getRealm();
        ClientModel holder = administratorsRealm.equals(realm)
                ? realm.getClientByClientId(Constants.REALM_MANAGEMENT_CLIENT_ID)
                : realm.getMasterAdminClient();
        if (holder == null || !auth.adminAuth().hasAppRole(holder, role())) {
            throw new ForbiddenException("The role " + role() + " is needed");
        }
    }
}
