package it.varco.registry.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.keycloak.Config;
import org.keycloak.models.AdminRoles;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.dblock.DBLockManager;
import org.keycloak.models.dblock.DBLockProvider;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/**
 * Gives every realm the roles of {@link AdminPermission}: at start-up the realms that exist, later each new one. They are
 * part of {@code realm-admin} inside the realm and of {@code admin} in the master realm, as Keycloak's own are.
 */
public final class PermissionRoles implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent started) {
            completeAll(started.getFactory());
        } else if (event instanceof RealmModel.RealmPostCreateEvent created) {
            complete(created.getKeycloakSession(), created.getCreatedRealm());
        }
    }

    /** Under the lock that Keycloak itself starts with, as nodes that start together would all add the same roles. */
    private static void completeAll(KeycloakSessionFactory factory) {
        boolean complete = KeycloakModelUtils.runJobInTransactionWithResult(
                factory, session -> session.realms().getRealmsStream().allMatch(realm -> isComplete(session, realm)));
        if (complete) {
            return;
        }
        KeycloakModelUtils.runJobInTransaction(factory, locking -> {
            DBLockProvider lock = new DBLockManager(locking).getDBLock();
            lock.waitForLock(DBLockProvider.Namespace.KEYCLOAK_BOOT);
            try {
                KeycloakModelUtils.runJobInTransaction(
                        factory,
                        session ->
                                session.realms().getRealmsStream().toList().forEach(realm -> complete(session, realm)));
            } finally {
                lock.releaseLock();
            }
        });
    }

    private static boolean isComplete(KeycloakSession session, RealmModel realm) {
        return homes(session, realm).stream().allMatch(Home::isComplete);
    }

    private static void complete(KeycloakSession session, RealmModel realm) {
        homes(session, realm).forEach(Home::complete);
    }

    private static List<Home> homes(KeycloakSession session, RealmModel realm) {
        ClientModel inside = realm.getClientByClientId(Constants.REALM_MANAGEMENT_CLIENT_ID);
        ClientModel inMaster = realm.getMasterAdminClient();
        RealmModel master = session.realms().getRealmByName(Config.getAdminRealm());
        return Arrays.asList(
                        inside == null ? null : new Home(inside, inside.getRole(AdminRoles.REALM_ADMIN)),
                        inMaster == null ? null : new Home(inMaster, master.getRole(AdminRoles.ADMIN)))
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** A client that holds the roles, and the role that comprises them all (null where an operator removed it). */
    private record Home(ClientModel client, RoleModel all) {

        boolean isComplete() {
            return Arrays.stream(AdminPermission.values()).allMatch(permission -> {
                RoleModel role = client.getRole(permission.role());
                return role != null && (all == null || all.hasRole(role));
            });
        }

        void complete() {
            for (AdminPermission permission : AdminPermission.values()) {
                RoleModel existing = client.getRole(permission.role());
                RoleModel role = existing == null ? client.addRole(permission.role()) : existing;
                if (role.getDescription() == null) {
                    role.setDescription(permission.description());
                }
                permission
                        .comprises()
                        .map(comprised -> client.getRole(comprised.role()))
                        .filter(comprised -> !role.hasRole(comprised))
                        .ifPresent(role::addCompositeRole);
                if (all != null && !all.hasRole(role)) {
                    all.addCompositeRole(role);
                }
            }
        }
    }
}
