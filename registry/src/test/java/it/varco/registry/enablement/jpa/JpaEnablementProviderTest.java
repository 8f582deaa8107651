package it.varco.registry.enablement.jpa;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import org.keycloak.models.RealmModel;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.registry.DuplicateEntryException;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.Page;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.StaleVersionException;
import it.varco.registry.UnknownEntryException;
import it.varco.registry.WrongStateException;
import it.varco.registry.enablement.Enablement;
import it.varco.registry.enablement.EnablementFilter;
import it.varco.registry.enablement.EnablementProvider;
import it.varco.registry.enablement.EnablementState;
import it.varco.registry.enablement.GrantedService;
import it.varco.registry.enablement.NewEnablement;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Organization;
import it.varco.registry.storage.jpa.OwnTransaction;
import it.varco.registry.storage.jpa.RegistryDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Over 250 lines: one database is set up for every rule of granting, changing, listing and reading. */
class JpaEnablementProviderTest {

    private static final Instant NOW = Instant.parse("2021-09-30T10:15:30Z");
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
    private static final CodiceFiscale BRUNO = new CodiceFiscale("BNCBRN68S04F205D");
    private static final CodiceFiscale ANNA = new CodiceFiscale("RSSNNA75C52Z112J");
    private static final ActiveProfile STUDIO =
            new ActiveProfile("intermediario", new Organization("ST-1", "Studio Bianchi", null), null);
    private static final Page ALL = new Page(0, Page.LARGEST);

    private static RegistryDatabase database;

    private RealmModel realm;

    @BeforeAll
    static void open() {
        database = new RegistryDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void emptyRealm() {
        realm = RegistryDatabase.realm();
    }

    @Test
    void whatIsGrantedIsReadBackEntirely() {
        NewEnablement wanted = new NewEnablement(
                BRUNO,
                "uniemens",
                "ST-1",
                "intermediario",
                new ValidityPeriod(TODAY, TODAY.plusYears(1)),
                "Sede di Milano",
                "SC64 prot. 12");

        Enablement granted = ask(enablements -> enablements.grant(realm, wanted, "master/admin"));

        assertThat(granted)
                .isEqualTo(new Enablement(
                        granted.id(),
                        BRUNO,
                        "uniemens",
                        "ST-1",
                        "intermediario",
                        EnablementState.ACTIVE,
                        wanted.validity(),
                        "Sede di Milano",
                        "master/admin",
                        "SC64 prot. 12",
                        NOW,
                        0));
        assertThat(granted.id()).hasSize(36);
        assertThat(found(realm, granted.id())).contains(granted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script>",
                "'; DROP TABLE VARCO_ENABLEMENT; --",
                "%' OR '1'='1",
                "è ß 漢字 \uD83D\uDE00 \\ \" ` ${env} #{x}"
            })
    void htmlAndSqlComeBackIntact(String text) {
        NewEnablement odd = new NewEnablement(ANNA, text, text, text, ValidityPeriod.ALWAYS, text, text);

        String id = ask(enablements -> enablements.grant(realm, odd, text)).id();

        assertThat(found(realm, id).orElseThrow())
                .extracting(
                        Enablement::service,
                        Enablement::organization,
                        Enablement::profileType,
                        Enablement::office,
                        Enablement::document,
                        Enablement::grantedBy)
                .containsOnly(text);
        assertThat(listed(new EnablementFilter(null, text, null, null, null))).containsExactly(id);
    }

    @Test
    void aTokenReadIsOneStatementWhateverTheNumberOfRows() {
        IntStream.range(0, 40).forEach(number -> grant(ANNA, "service-%02d".formatted(number)));

        long statements = database.statements(() -> ask(enablements ->
                enablements.grantedTo(realm, ANNA, ActiveProfile.CITIZEN, TODAY, Set.of("service-01", "service-39"))));
        assertThat(statements).isEqualTo(1);
        assertThat(database.statements(() ->
                        assertThat(granted(ANNA, ActiveProfile.CITIZEN, TODAY)).hasSize(40)))
                .isEqualTo(1);
    }

    @Test
    void aTokenNamesOnlyTheServicesOfTheClientInOrder() {
        List.of("uniemens", "Zeta", "estratto-conto", "alfa").forEach(service -> grant(ANNA, service));

        List<GrantedService> granted = ask(enablements -> enablements.grantedTo(
                realm, ANNA, ActiveProfile.CITIZEN, TODAY, Set.of("uniemens", "alfa", "unknown")));
        assertThat(granted)
                .containsExactly(
                        new GrantedService("alfa", null, null, null), new GrantedService("uniemens", null, null, null));
    }

    @Test
    void anEnablementHoldsFromItsFirstToItsLastDay() {
        grant(new NewEnablement(ANNA, "isee", null, null, new ValidityPeriod(TODAY, TODAY.plusDays(2)), null, null));

        assertThat(granted(ANNA, ActiveProfile.CITIZEN, TODAY.minusDays(1))).isEmpty();
        assertThat(granted(ANNA, ActiveProfile.CITIZEN, TODAY))
                .containsExactly(new GrantedService("isee", null, null, TODAY.plusDays(2)));
        assertThat(granted(ANNA, ActiveProfile.CITIZEN, TODAY.plusDays(2))).hasSize(1);
        assertThat(granted(ANNA, ActiveProfile.CITIZEN, TODAY.plusDays(3))).isEmpty();
    }

    @Test
    void anEnablementAppliesWhenEverythingItNamesFitsTheProfile() {
        grant(limited("any", null, null));
        grant(limited("type", null, "intermediario"));
        grant(limited("studio", "ST-1", "intermediario"));
        grant(limited("studio-any-type", "ST-1", null));
        grant(limited("other-studio", "ST-2", "intermediario"));
        grant(limited("other-type", "ST-1", "azienda"));

        assertThat(granted(BRUNO, STUDIO, TODAY))
                .extracting(GrantedService::service)
                .containsExactly("any", "studio", "studio-any-type", "type");
        assertThat(granted(BRUNO, ActiveProfile.CITIZEN, TODAY))
                .extracting(GrantedService::service)
                .containsExactly("any");
        assertThat(granted(BRUNO, new ActiveProfile("intermediario", null, null), TODAY))
                .extracting(GrantedService::service)
                .as("a profile without organisation has none of an organisation")
                .containsExactly("any", "type");
    }

    @Test
    void anotherPersonAndAnotherRealmSeeNothing() {
        grant(ANNA, "isee");
        RealmModel other = RegistryDatabase.realm();

        assertThat(granted(BRUNO, ActiveProfile.CITIZEN, TODAY)).isEmpty();
        List<GrantedService> granted =
                ask(enablements -> enablements.grantedTo(other, ANNA, ActiveProfile.CITIZEN, TODAY, Set.of()));
        assertThat(granted).isEmpty();
        List<Enablement> listed = ask(enablements -> enablements.list(other, EnablementFilter.ALL, ALL));
        assertThat(listed).isEmpty();
    }

    @Test
    void anOmocodicTwinIsAnotherPerson() {
        grant(new CodiceFiscale("RSSMRA75C22H501I"), "isee");

        assertThat(granted(CodiceFiscale.parse("RSSMRA75C22H50MA"), ActiveProfile.CITIZEN, TODAY))
                .isEmpty();
    }

    @Test
    void suspendingResumingAndRevokingShowInTheNextToken() {
        Enablement first = grant(ANNA, "isee");

        Enablement suspended = ask(enablements -> enablements.suspend(realm, first.id(), 0));
        assertThat(suspended.state()).isEqualTo(EnablementState.SUSPENDED);
        assertThat(suspended.version()).isEqualTo(1);
        assertThat(granted(ANNA, ActiveProfile.CITIZEN, TODAY)).isEmpty();

        Enablement resumed = ask(enablements -> enablements.resume(realm, first.id(), 1));
        assertThat(granted(ANNA, ActiveProfile.CITIZEN, TODAY)).hasSize(1);

        Enablement revoked = ask(enablements -> enablements.revoke(realm, first.id(), resumed.version()));
        assertThat(revoked.state()).isEqualTo(EnablementState.REVOKED);
        assertThat(granted(ANNA, ActiveProfile.CITIZEN, TODAY)).isEmpty();
    }

    @Test
    void aSuspendedOneCanBeRevoked() {
        Enablement first = grant(ANNA, "isee");
        ask(enablements -> enablements.suspend(realm, first.id(), 0));

        assertThat(ask(enablements -> enablements.revoke(realm, first.id(), 1)).state())
                .isEqualTo(EnablementState.REVOKED);
    }

    @Test
    void changesThatDoNotFitTheStateAreRefused() {
        Enablement first = grant(ANNA, "isee");

        assertThatThrownBy(() -> ask(enablements -> enablements.resume(realm, first.id(), 0)))
                .isInstanceOf(WrongStateException.class);
        ask(enablements -> enablements.suspend(realm, first.id(), 0));
        assertThatThrownBy(() -> ask(enablements -> enablements.suspend(realm, first.id(), 1)))
                .isInstanceOf(WrongStateException.class);
        ask(enablements -> enablements.revoke(realm, first.id(), 1));
        for (Function<EnablementProvider, Enablement> change : List.<Function<EnablementProvider, Enablement>>of(
                enablements -> enablements.suspend(realm, first.id(), 2),
                enablements -> enablements.resume(realm, first.id(), 2),
                enablements -> enablements.revoke(realm, first.id(), 2))) {
            assertThatThrownBy(() -> ask(change)).as("revoked is final").isInstanceOf(WrongStateException.class);
        }
    }

    @Test
    void aChangeThatRestsOnAnOldVersionIsToldTheCurrentOne() {
        Enablement first = grant(ANNA, "isee");
        ask(enablements -> enablements.suspend(realm, first.id(), 0));

        assertThat(catchThrowableOfType(
                                StaleVersionException.class,
                                () -> ask(enablements -> enablements.revoke(realm, first.id(), 0)))
                        .currentVersion())
                .isEqualTo(1);
        assertThat(found(realm, first.id()).orElseThrow().state()).isEqualTo(EnablementState.SUSPENDED);
    }

    @Test
    void anUnknownIdAndOneOfAnotherRealmAreTheSame() {
        Enablement first = grant(ANNA, "isee");
        RealmModel other = RegistryDatabase.realm();

        assertThatThrownBy(() -> ask(enablements -> enablements.suspend(other, first.id(), 0)))
                .isInstanceOf(UnknownEntryException.class);
        assertThatThrownBy(() -> ask(enablements -> enablements.suspend(realm, "no-such-id", 0)))
                .isInstanceOf(UnknownEntryException.class);
        assertThat(found(other, first.id())).isEmpty();
    }

    @Test
    void theSameForSomeOfTheSameDaysIsRefusedUntilRevoked() {
        Enablement first =
                grant(new NewEnablement(ANNA, "isee", null, "medico", new ValidityPeriod(null, TODAY), null, null));
        NewEnablement overlapping =
                new NewEnablement(ANNA, "isee", null, "medico", new ValidityPeriod(TODAY, null), null, null);

        assertThat(catchThrowableOfType(DuplicateEntryException.class, () -> grant(overlapping))
                        .existingId())
                .isEqualTo(first.id());
        grant(new NewEnablement(ANNA, "isee", null, "medico", new ValidityPeriod(TODAY.plusDays(1), null), null, null));
        grant(new NewEnablement(ANNA, "isee", "E-1", "medico", ValidityPeriod.ALWAYS, null, null));
        grant(new NewEnablement(ANNA, "isee", null, null, ValidityPeriod.ALWAYS, null, null));
        grant(new NewEnablement(BRUNO, "isee", null, "medico", ValidityPeriod.ALWAYS, null, null));
        ask(enablements -> enablements.revoke(realm, first.id(), 0));
        grant(new NewEnablement(ANNA, "isee", null, "medico", new ValidityPeriod(TODAY, TODAY), null, null));
    }

    @Test
    void ofManyAdministratorsGrantingTheSameAtOnceExactlyOneSucceeds() throws Exception {
        Callable<Boolean> grant = () -> {
            try {
                grant(ANNA, "isee");
                return true;
            } catch (DuplicateEntryException late) {
                return false;
            }
        };

        assertThat(atOnce(8, grant)).containsOnlyOnce(true);
        assertThat(listed(EnablementFilter.ALL)).hasSize(1);
    }

    @Test
    void ofManyChangesToTheSameVersionExactlyOneSucceeds() throws Exception {
        Enablement first = grant(ANNA, "isee");
        Callable<Boolean> revoke = () -> {
            try {
                ask(enablements -> enablements.revoke(realm, first.id(), 0));
                return true;
            } catch (StaleVersionException late) {
                return false;
            }
        };

        assertThat(atOnce(8, revoke)).containsOnlyOnce(true);
    }

    @Test
    void listsAreFilteredAndPagedWithoutGapsOrRepeats() {
        IntStream.range(0, 7).forEach(number -> grant(ANNA, "service-" + number));
        Enablement isee = grant(BRUNO, "isee");
        ask(enablements -> enablements.suspend(realm, isee.id(), 0));

        List<String> paged = IntStream.range(0, 4)
                .mapToObj(page ->
                        ask(enablements -> enablements.list(realm, EnablementFilter.ALL, new Page(page * 2, 2))))
                .flatMap(List::stream)
                .map(Enablement::id)
                .toList();
        assertThat(paged).hasSize(8).doesNotHaveDuplicates();
        assertThat(listed(new EnablementFilter(ANNA, null, null, null, null))).hasSize(7);
        assertThat(listed(new EnablementFilter(null, "isee", null, null, null))).containsExactly(isee.id());
        assertThat(listed(new EnablementFilter(null, null, EnablementState.SUSPENDED, null, null)))
                .containsExactly(isee.id());
        assertThat(listed(new EnablementFilter(ANNA, "isee", null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "line\nbreak", "nul\u0000", "bell\u0007", "\u2028", "lone \uD800 half", " padded"})
    void textThatCannotBeKeptAsItIsIsRefusedWithTheFieldNamed(String text) {
        assertThat(catchThrowableOfType(InvalidEntryException.class, () -> grant(ANNA, text))
                        .field())
                .isEqualTo("service");
        assertThat(catchThrowableOfType(
                                InvalidEntryException.class,
                                () -> new NewEnablement(ANNA, "isee", null, null, ValidityPeriod.ALWAYS, text, null))
                        .field())
                .isEqualTo("office");
    }

    @Test
    void lengthsAreThoseOfTheTable() {
        grant(new NewEnablement(
                ANNA,
                "s".repeat(64),
                "o".repeat(64),
                "p".repeat(64),
                ValidityPeriod.ALWAYS,
                "x".repeat(255),
                "d".repeat(255)));

        assertThatThrownBy(() -> grant(ANNA, "s".repeat(65))).hasMessage("service: use at most 64 characters");
        assertThatThrownBy(
                        () -> new NewEnablement(ANNA, "isee", null, null, ValidityPeriod.ALWAYS, null, "d".repeat(256)))
                .hasMessage("document: use at most 255 characters");
    }

    @Test
    void aStoreThatDoesNotAnswerIsAKnownFailure() {
        OwnTransaction broken = new OwnTransaction() {
            @Override
            public <T> T call(Function<EntityManager, T> work) {
                throw new RegistryUnavailableException("down", null);
            }
        };
        EnablementProvider enablements = new JpaEnablementProvider(null, broken, Clock.systemUTC());

        assertThatThrownBy(() -> enablements.grantedTo(realm, ANNA, ActiveProfile.CITIZEN, TODAY, Set.of()))
                .isInstanceOf(RegistryUnavailableException.class);
    }

    private Optional<Enablement> found(RealmModel where, String id) {
        return ask(enablements -> enablements.find(where, id));
    }

    private List<String> listed(EnablementFilter filter) {
        return ask(enablements -> enablements.list(realm, filter, ALL)).stream()
                .map(Enablement::id)
                .toList();
    }

    private static NewEnablement limited(String service, String organization, String profileType) {
        return new NewEnablement(BRUNO, service, organization, profileType, ValidityPeriod.ALWAYS, null, null);
    }

    private Enablement grant(CodiceFiscale person, String service) {
        return grant(new NewEnablement(person, service, null, null, ValidityPeriod.ALWAYS, null, null));
    }

    private Enablement grant(NewEnablement wanted) {
        return ask(enablements -> enablements.grant(realm, wanted, "master/admin"));
    }

    private List<GrantedService> granted(CodiceFiscale person, ActiveProfile profile, LocalDate day) {
        return ask(enablements -> enablements.grantedTo(realm, person, profile, day, Set.of()));
    }

    private static <T> T ask(Function<EnablementProvider, T> question) {
        return database.inTransaction(entityManager ->
                question.apply(new JpaEnablementProvider(entityManager, database, Clock.fixed(NOW, ZoneOffset.UTC))));
    }

    private static List<Boolean> atOnce(int threads, Callable<Boolean> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : pool.invokeAll(Collections.nCopies(threads, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
