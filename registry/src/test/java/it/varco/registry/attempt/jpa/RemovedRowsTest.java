package it.varco.registry.attempt.jpa;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import it.varco.registry.attempt.PinAttempts;
import it.varco.registry.contact.jpa.JpaContactProviderFactory;
import it.varco.registry.enablement.jpa.JpaEnablementProviderFactory;
import it.varco.registry.person.jpa.JpaPersonFactProviderFactory;
import it.varco.registry.profile.jpa.JpaProfileProviderFactory;
import it.varco.registry.storage.jpa.RegistryDatabase;
import it.varco.registry.succession.jpa.JpaSuccessionProviderFactory;

import static org.assertj.core.api.Assertions.assertThat;

class RemovedRowsTest {

    private static final PinAttempts ONE = new PinAttempts(1, 0, null, null);

    private static RegistryDatabase database;

    private final RealmModel realm = RegistryDatabase.realm();
    private final RealmModel other = RegistryDatabase.realm();
    private final String credential = UUID.randomUUID().toString();
    private final String untouched = UUID.randomUUID().toString();
    private final JpaPinAttemptProvider attempts = new JpaPinAttemptProvider(database);

    @BeforeAll
    static void open() {
        database = new RegistryDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void theCountsOfADeletedUserGoAndThoseOfOthersStay() {
        attempts.charge(realm, "gone", credential, none -> ONE);
        attempts.charge(realm, "stays", untouched, none -> ONE);

        publish(
                UserModel.UserRemovedEvent.class,
                Map.of("getUser", answering(UserModel.class, Map.of("getId", "gone"))));

        assertThat(failures(realm, credential)).isZero();
        assertThat(failures(realm, untouched)).isEqualTo(1);
    }

    @Test
    void theCountsOfADeletedRealmGoAndThoseOfOthersStay() {
        attempts.charge(realm, "user", credential, none -> ONE);
        attempts.charge(other, "user", untouched, none -> ONE);

        publish(RealmModel.RealmRemovedEvent.class, Map.of());

        assertThat(failures(realm, credential)).isZero();
        assertThat(failures(other, untouched)).isEqualTo(1);
    }

    @Test
    void everyTableOfTheRegistryIsEmptiedWithTheRealmButNotWithAUser() {
        for (RealmModel owner : List.of(realm, other)) {
            insert(owner, "VARCO_ENABLEMENT", "SERVICE_CODE, STATE, GRANTED_BY, GRANTED_AT", "'s', 'ACTIVE', 'x', 0");
            insert(owner, "VARCO_PROFILE", "PROFILE_TYPE, SUSPENDED", "'medico', false");
            insert(
                    owner,
                    "VARCO_PERSON_FACT",
                    "KIND, EVIDENCE, OFFICE, WITHDRAWN, RECORDED_BY, RECORDED_AT",
                    "'PROTECTED', 'x', 'x', false, 'x', 0");
            insert(
                    owner,
                    "VARCO_CONTACT",
                    "KIND, CONTACT_VALUE, EVIDENCE, OFFICE, WITHDRAWN, RECORDED_BY, RECORDED_AT",
                    "'EMAIL', 'x', 'x', 'x', false, 'x', 0");
        }

        for (RealmModel owner : List.of(realm, other)) {
            database.doInTransaction(entityManager -> entityManager
                    .createNativeQuery(
                            "insert into VARCO_SUCCESSION (ID, REALM_ID, OLD_FISCAL_CODE, NEW_FISCAL_CODE, ACT,"
                                    + " OFFICE, RECORDED_BY, RECORDED_AT)"
                                    + " values (:id, :realm, 'RSSMRA75C22H501I', 'RSSNNA75C52Z112J', 'x', 'x', 'x', 0)")
                    .setParameter("id", UUID.randomUUID().toString())
                    .setParameter("realm", owner.getId())
                    .executeUpdate());
        }

        publish(
                UserModel.UserRemovedEvent.class,
                Map.of("getUser", answering(UserModel.class, Map.of("getId", "gone"))));
        assertThat(rows(realm)).as("they are keyed by codice fiscale").isEqualTo(5);

        publish(RealmModel.RealmRemovedEvent.class, Map.of());
        assertThat(rows(realm)).isZero();
        assertThat(rows(other)).isEqualTo(5);
    }

    private int failures(RealmModel owner, String credentialId) {
        return attempts.charge(owner, "user", credentialId, same -> same)
                .before()
                .failures();
    }

    private void insert(RealmModel owner, String table, String columns, String values) {
        database.doInTransaction(entityManager -> entityManager
                .createNativeQuery("insert into " + table + " (ID, REALM_ID, FISCAL_CODE, VERSION, " + columns
                        + ") values (:id, :realm, 'RSSMRA75C22H501I', 0, " + values + ")")
                .setParameter("id", UUID.randomUUID().toString())
                .setParameter("realm", owner.getId())
                .executeUpdate());
    }

    private static long rows(RealmModel owner) {
        return database.inTransaction(entityManager ->
                List.of("EnablementEntity", "ProfileEntity", "PersonFactEntity", "ContactEntity", "SuccessionEntity")
                        .stream()
                        .mapToLong(entity -> entityManager
                                .createQuery(
                                        "select count(row) from " + entity + " row where row.realmId = :realm",
                                        Long.class)
                                .setParameter("realm", owner.getId())
                                .getSingleResult())
                        .sum());
    }

    /** Tells every store's listener, as Keycloak does inside the transaction that removes. */
    private void publish(Class<? extends ProviderEvent> event, Map<String, Object> more) {
        List<ProviderEventListener> listeners = new ArrayList<>();
        KeycloakSessionFactory factory = (KeycloakSessionFactory) Proxy.newProxyInstance(
                KeycloakSessionFactory.class.getClassLoader(),
                new Class<?>[] {KeycloakSessionFactory.class},
                (proxy, method, arguments) -> {
                    listeners.add((ProviderEventListener) arguments[0]);
                    return null;
                });
        new JpaEnablementProviderFactory().postInit(factory);
        new JpaProfileProviderFactory().postInit(factory);
        new JpaPersonFactProviderFactory().postInit(factory);
        new JpaContactProviderFactory().postInit(factory);
        new JpaSuccessionProviderFactory().postInit(factory);
        new JpaPinAttemptProviderFactory().postInit(factory);

        database.doInTransaction(entityManager -> {
            Map<String, Object> answers = new HashMap<>(more);
            answers.put("getRealm", realm);
            answers.put("getKeycloakSession", session(entityManager));
            listeners.forEach(listener -> listener.onEvent(answering(event, answers)));
        });
    }

    private static KeycloakSession session(EntityManager entityManager) {
        JpaConnectionProvider connection =
                answering(JpaConnectionProvider.class, Map.of("getEntityManager", entityManager));
        return answering(KeycloakSession.class, Map.of("getProvider", connection));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (answers.containsKey(method.getName())) {
                        return answers.get(method.getName());
                    }
                    throw new UnsupportedOperationException(method.getName());
                }));
    }
}
