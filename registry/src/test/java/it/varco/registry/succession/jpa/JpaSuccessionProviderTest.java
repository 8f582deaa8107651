package it.varco.registry.succession.jpa;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import jakarta.persistence.Column;
import jakarta.persistence.Table;

import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import it.varco.registry.InvalidEntryException;
import it.varco.registry.SupersededPersonException;
import it.varco.registry.UnknownPersonException;
import it.varco.registry.WrongStateException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.storage.jpa.PersonKey;
import it.varco.registry.storage.jpa.RegistryDatabase;
import it.varco.registry.storage.jpa.RegistryRow;
import it.varco.registry.storage.jpa.SupersededCodes;
import it.varco.registry.succession.NewSuccession;
import it.varco.registry.succession.Succession;
import it.varco.registry.succession.SuccessionProvider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JpaSuccessionProviderTest {

    private static final Instant NOW = Instant.parse("2021-09-30T10:15:30Z");
    private static final CodiceFiscale OLD = new CodiceFiscale("RSSMRA75C22H501I");
    private static final CodiceFiscale NEW = new CodiceFiscale("RSSNNA75C52Z112J");
    private static final CodiceFiscale NEWER = new CodiceFiscale("80078750587");

    /** Codes that are not whose row it is: of the organisation a person acts for, and of what has been. */
    private static final Set<String> NOT_A_KEY = Set.of(
            "VARCO_PROFILE.ORGANIZATION_FISCAL_CODE",
            "VARCO_SUCCESSION.OLD_FISCAL_CODE",
            "VARCO_SUCCESSION.NEW_FISCAL_CODE");

    private static RegistryDatabase database;

    private final RealmModel realm = RegistryDatabase.realm();
    private final RealmModel other = RegistryDatabase.realm();
    private final Accounts accounts = new Accounts();

    @BeforeAll
    static void open() {
        database = new RegistryDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void noColumnWithACodiceFiscaleIsForgotten() {
        Set<String> followed = new TreeSet<>(NOT_A_KEY);
        database.doInTransaction(entityManager -> entityManager
                .getMetamodel()
                .getEntities()
                .forEach(entity -> {
                    String table =
                            entity.getJavaType().getAnnotation(Table.class).name();
                    entity.getSingularAttributes().stream()
                            .map(attribute -> (Field) attribute.getJavaMember())
                            .filter(field -> field.isAnnotationPresent(PersonKey.class))
                            .map(field -> table + "."
                                    + field.getAnnotation(Column.class).name())
                            .forEach(followed::add);
                }));

        List<String> columns = database.inTransaction(entityManager -> entityManager
                .createNativeQuery(
                        "select upper(table_name) || '.' || upper(column_name) from information_schema.columns"
                                + " where upper(table_name) like 'VARCO%' and upper(column_name) like '%FISCAL_CODE%'",
                        String.class)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList());
        assertThat(columns)
                .as("a new table marks its column with @PersonKey and is listed in RegistryDatabase, or is named here")
                .containsExactlyInAnyOrderElementsOf(followed)
                .hasSizeGreaterThan(NOT_A_KEY.size() + 4);
    }

    @Test
    void everythingFollowsAndTheChangeIsWrittenDown() {
        everyTable(realm, OLD);
        everyTable(other, OLD);
        accounts.have(realm, OLD);

        Succession done = succeed(OLD, NEW);

        assertThat(done).isEqualTo(new Succession(done.id(), OLD, NEW, "atto 1", "Sede", "master/admin", NOW));
        assertThat(tablesWith(realm, OLD)).isEmpty();
        assertThat(tablesWith(realm, NEW)).hasSize(5);
        assertThat(tablesWith(other, OLD)).as("another realm is another body").hasSize(5);
        assertThat(accounts.exists(realm, OLD)).isFalse();
        assertThat(accounts.exists(realm, NEW)).isTrue();
        assertThat(history(realm, OLD)).containsExactly(done);
        assertThat(history(realm, NEW)).containsExactly(done);
        assertThat(history(other, NEW)).isEmpty();
    }

    @Test
    void entriesWithoutAUserAndAUserWithoutEntriesFollowToo() {
        insertFact(realm, OLD, "PROTECTED", null);
        succeed(OLD, NEW);
        assertThat(tablesWith(realm, NEW)).containsExactly("VARCO_PERSON_FACT");

        accounts.have(other, OLD);
        succeed(other, OLD, NEW);
        assertThat(accounts.exists(other, NEW)).isTrue();
    }

    @Test
    void aChainLeadsToTheLastCodeAndIsToldInBothDirections() {
        accounts.have(realm, OLD);
        Succession first = succeed(OLD, NEW);
        Succession second = succeed(NEW, NEWER);

        assertThat(successor(OLD)).isEqualTo(NEWER);
        assertThat(successor(NEW)).isEqualTo(NEWER);
        assertThat(ask(successions -> successions.successorOf(realm, NEWER)).isEmpty())
                .isTrue();
        for (CodiceFiscale each : List.of(OLD, NEW, NEWER)) {
            assertThat(history(realm, each)).containsExactlyInAnyOrder(first, second);
        }
    }

    @Test
    void whatIsNoChangeIsRefused() {
        assertThatThrownBy(() -> new NewSuccession(OLD, OLD, "atto", "Sede"))
                .isInstanceOf(InvalidEntryException.class)
                .hasMessageStartingWith("newFiscalCode:");
        assertThatThrownBy(() -> new NewSuccession(OLD, NEW, null, "Sede")).hasMessage("act: is missing");
        assertThatThrownBy(() -> new NewSuccession(OLD, NEW, "atto", " ")).hasMessage("office: is missing");
    }

    @Test
    void aCodeNobodyKnowsIsRefused() {
        accounts.have(other, OLD);
        everyTable(other, OLD);
        assertThatThrownBy(() -> succeed(OLD, NEW)).isInstanceOf(UnknownPersonException.class);
    }

    @Test
    void aCodeIsReplacedOnceAndNeverTakenBack() {
        accounts.have(realm, OLD);
        succeed(OLD, NEW);

        assertThatThrownBy(() -> succeed(OLD, NEWER))
                .isInstanceOfSatisfying(
                        SupersededPersonException.class,
                        superseded -> assertThat(superseded.successor()).isEqualTo(NEW))
                .hasMessageNotContaining(NEW.value());
        assertThatThrownBy(() -> succeed(NEW, OLD)).as("a circle").isInstanceOf(SupersededPersonException.class);
        accounts.have(realm, NEWER);
        assertThatThrownBy(() -> succeed(NEWER, OLD))
                .as("nobody gets a code that was given up")
                .isInstanceOf(SupersededPersonException.class);
        assertThat(accounts.exists(realm, NEW)).isTrue();
    }

    @Test
    void twoUsersAreNotMerged() {
        accounts.have(realm, OLD);
        accounts.have(realm, NEW);
        insertFact(realm, OLD, "PROTECTED", null);

        assertThatThrownBy(() -> succeed(OLD, NEW))
                .isInstanceOf(WrongStateException.class)
                .hasMessageContaining("Keycloak user");
        assertThat(tablesWith(realm, OLD)).as("nothing moved").hasSize(1);
    }

    @Test
    void entriesJoinAUserWhoIsThereAlready() {
        insertFact(realm, OLD, "PROTECTED", null);
        accounts.have(realm, NEW);

        succeed(OLD, NEW);

        assertThat(tablesWith(realm, NEW)).hasSize(1);
    }

    @Test
    void aUserWhoAppearsMeanwhileIsAConflict() {
        accounts.have(realm, OLD);
        accounts.raced = true;

        assertThatThrownBy(() -> succeed(OLD, NEW)).isInstanceOf(WrongStateException.class);

        assertThat(history(realm, OLD)).isEmpty();
    }

    @Test
    void entriesThatOnePersonCannotHaveAreNamedAndNothingMoves() {
        String old = insertFact(realm, OLD, "PROTECTED", "2021-01-01");
        String kept = insertFact(realm, NEW, "PROTECTED", null);
        insertFact(realm, OLD, "RESIDENT_ABROAD", null);

        assertThatThrownBy(() -> succeed(OLD, NEW))
                .isInstanceOf(WrongStateException.class)
                .hasMessageContaining(old + "/" + kept);
        assertThat(tablesWith(realm, OLD)).hasSize(2);
        assertThat(history(realm, OLD)).isEmpty();
    }

    @Test
    void entriesThatDoNotExcludeEachOtherAreJoined() {
        insertFact(realm, OLD, "PROTECTED", null);
        insertFact(realm, NEW, "RESIDENT_ABROAD", null);

        succeed(OLD, NEW);

        assertThat(tablesWith(realm, NEW)).hasSize(2);
    }

    @Test
    void whatIsAddedAfterwardsForTheOldCodeIsRefused() {
        accounts.have(realm, OLD);
        succeed(OLD, NEW);
        database.doInTransaction(entityManager -> {
            SupersededCodes codes = new SupersededCodes(entityManager);
            assertThatThrownBy(() -> codes.requireCurrent(realm.getId(), OLD))
                    .isInstanceOf(SupersededPersonException.class);
            codes.requireCurrent(realm.getId(), NEW);
            codes.requireCurrent(other.getId(), OLD);
        });
    }

    @Test
    void oneOfManyOfficesWins() throws Exception {
        accounts.have(realm, OLD);
        insertFact(realm, OLD, "PROTECTED", null);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<String> outcomes = new ArrayList<>();
        try {
            Callable<String> office = () -> {
                try {
                    succeed(OLD, NEW);
                    return "done";
                } catch (SupersededPersonException late) {
                    return "late";
                }
            };
            for (Future<String> outcome : threads.invokeAll(Collections.nCopies(8, office))) {
                outcomes.add(outcome.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("late"::equals).hasSize(7);
        assertThat(history(realm, NEW)).hasSize(1);
    }

    private List<Succession> history(RealmModel in, CodiceFiscale person) {
        return ask(successions -> successions.history(in, person));
    }

    private CodiceFiscale successor(CodiceFiscale of) {
        return ask(successions -> successions.successorOf(realm, of).orElseThrow());
    }

    private Succession succeed(CodiceFiscale old, CodiceFiscale successor) {
        return succeed(realm, old, successor);
    }

    private Succession succeed(RealmModel in, CodiceFiscale old, CodiceFiscale successor) {
        return ask(successions ->
                successions.succeed(in, new NewSuccession(old, successor, "atto 1", "Sede"), "master/admin"));
    }

    private <T> T ask(Function<SuccessionProvider, T> question) {
        return database.inTransaction(entityManager ->
                question.apply(new JpaSuccessionProvider(entityManager, Clock.fixed(NOW, ZoneOffset.UTC), accounts)));
    }

    private static void everyTable(RealmModel in, CodiceFiscale person) {
        insertFact(in, person, "PROTECTED", null);
        insert(in, person, "VARCO_PROFILE", "VERSION, PROFILE_TYPE, SUSPENDED", "0, 'medico', false");
        insert(
                in,
                person,
                "VARCO_ENABLEMENT",
                "VERSION, SERVICE_CODE, STATE, GRANTED_BY, GRANTED_AT",
                "0, 's', 'ACTIVE', 'x', 0");
        insert(
                in,
                person,
                "VARCO_CONTACT",
                "VERSION, KIND, CONTACT_VALUE, EVIDENCE, OFFICE, WITHDRAWN, RECORDED_BY, RECORDED_AT",
                "0, 'EMAIL', 'x', 'x', 'x', false, 'x', 0");
        insert(in, person, "VARCO_PIN_ENTRY", "OPERATION, ACTOR, HAPPENED_AT", "'ISSUED', 'x', 0");
    }

    private static String insertFact(RealmModel in, CodiceFiscale person, String kind, String from) {
        return insert(
                in,
                person,
                "VARCO_PERSON_FACT",
                "VERSION, KIND, EVIDENCE, OFFICE, WITHDRAWN, RECORDED_BY, RECORDED_AT, VALID_FROM",
                "0, '" + kind + "', 'x', 'x', false, 'x', 0, "
                        + (from == null ? "null" : "DATE '" + LocalDate.parse(from) + "'"));
    }

    private static String insert(RealmModel in, CodiceFiscale person, String table, String columns, String values) {
        String id = UUID.randomUUID().toString();
        database.doInTransaction(entityManager -> entityManager
                .createNativeQuery("insert into " + table + " (ID, REALM_ID, FISCAL_CODE, " + columns
                        + ") values (:id, :realm, :person, " + values + ")")
                .setParameter("id", id)
                .setParameter("realm", in.getId())
                .setParameter("person", person.value())
                .executeUpdate());
        return id;
    }

    /** One name for each row of the person. */
    private static List<String> tablesWith(RealmModel in, CodiceFiscale person) {
        return database.inTransaction(entityManager -> entityManager.getMetamodel().getEntities().stream()
                .filter(entity -> RegistryRow.class.isAssignableFrom(entity.getJavaType())
                        || entity.getName().equals("PinEntryEntity"))
                .flatMap(entity -> entityManager
                        .createQuery(
                                "select row.id from " + entity.getName()
                                        + " row where row.realmId = :realm and row.fiscalCode = :person",
                                String.class)
                        .setParameter("realm", in.getId())
                        .setParameter("person", person.value())
                        .getResultList()
                        .stream()
                        .map(id ->
                                entity.getJavaType().getAnnotation(Table.class).name()))
                .toList());
    }

    /** Keycloak's users, without a transaction. */
    private static final class Accounts implements Account {

        private final Set<String> usernames = ConcurrentHashMap.newKeySet();
        private boolean raced;

        void have(RealmModel in, CodiceFiscale person) {
            usernames.add(in.getId() + person.username());
        }

        @Override
        public boolean exists(RealmModel in, CodiceFiscale person) {
            return usernames.contains(in.getId() + person.username());
        }

        @Override
        public void rename(RealmModel in, CodiceFiscale old, CodiceFiscale successor) {
            if (raced) {
                throw new ModelDuplicateException("the username is taken");
            }
            if (usernames.remove(in.getId() + old.username())) {
                have(in, successor);
            }
        }
    }
}
