package it.varco.registry.person.jpa;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import org.keycloak.models.RealmModel;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import it.varco.registry.DuplicateEntryException;
import it.varco.registry.EntryChange;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.Page;
import it.varco.registry.StaleVersionException;
import it.varco.registry.WrongStateException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.NewPersonFact;
import it.varco.registry.person.PersonFact;
import it.varco.registry.person.PersonFactFilter;
import it.varco.registry.person.PersonFactKind;
import it.varco.registry.person.PersonFactProvider;
import it.varco.registry.storage.jpa.RegistryDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JpaPersonFactProviderTest {

    private static final Instant NOW = Instant.parse("2021-09-30T10:15:30Z");
    private static final LocalDate DAY = LocalDate.of(2021, 9, 30);
    private static final CodiceFiscale ANNA = new CodiceFiscale("RSSNNA75C52Z112J");
    private static final LocalDate BORN = LocalDate.of(1975, 3, 12);

    private static RegistryDatabase database;

    private final RealmModel realm = RegistryDatabase.realm();

    @BeforeAll
    static void open() {
        database = new RegistryDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void whatIsAttestedIsReadBackEntirely() {
        NewPersonFact birth = new NewPersonFact(
                ANNA,
                PersonFactKind.BIRTH_DATE,
                BORN,
                "<b>Atto</b>'; --",
                "Sede di Roma",
                new ValidityPeriod(null, DAY));

        PersonFact added = ask(facts -> facts.add(realm, birth, "master/admin"));

        assertThat(added)
                .isEqualTo(new PersonFact(
                        added.id(),
                        ANNA,
                        PersonFactKind.BIRTH_DATE,
                        BORN,
                        "<b>Atto</b>'; --",
                        "Sede di Roma",
                        new ValidityPeriod(null, DAY),
                        false,
                        "master/admin",
                        NOW,
                        null,
                        0));
        List<PersonFact> listed = ask(facts -> facts.list(realm, PersonFactFilter.of(ANNA), new Page(0, 10)));
        assertThat(listed).containsExactly(added);
        assertThat(found(added.id())).isEqualTo(added);
    }

    @Test
    void theSameKindForSomeOfTheSameDaysIsRefusedUntilWithdrawn() {
        PersonFact abroad = add(PersonFactKind.RESIDENT_ABROAD, ValidityPeriod.ALWAYS);

        assertThatThrownBy(() -> add(PersonFactKind.RESIDENT_ABROAD, new ValidityPeriod(DAY, DAY)))
                .isInstanceOf(DuplicateEntryException.class);
        add(PersonFactKind.NO_ITALIAN_DOCUMENT, ValidityPeriod.ALWAYS);
        ask(facts -> facts.withdraw(realm, abroad.id(), 0, "master/office"));
        add(PersonFactKind.RESIDENT_ABROAD, new ValidityPeriod(DAY, DAY));
    }

    @Test
    void aFactEndsOnItsLastDayAndCanBeFollowedByAnother() {
        PersonFact abroad = add(PersonFactKind.RESIDENT_ABROAD, ValidityPeriod.ALWAYS);

        PersonFact ended = ask(facts -> facts.end(realm, abroad.id(), 0, DAY, "master/office"));
        assertThat(ended.validity()).isEqualTo(new ValidityPeriod(null, DAY));
        assertThat(ended.version()).isEqualTo(1);
        assertThat(ended.lastChange()).isEqualTo(new EntryChange("master/office", NOW));
        assertThat(abroad.lastChange()).isNull();
        assertThatThrownBy(() -> ask(facts -> facts.end(realm, abroad.id(), 0, DAY, "master/office")))
                .isInstanceOf(StaleVersionException.class);
        add(PersonFactKind.RESIDENT_ABROAD, new ValidityPeriod(DAY.plusDays(1), null));
    }

    @Test
    void whatIsWithdrawnStaysSo() {
        PersonFact abroad = add(PersonFactKind.RESIDENT_ABROAD, ValidityPeriod.ALWAYS);
        ask(facts -> facts.withdraw(realm, abroad.id(), 0, "master/office"));

        assertThat(found(abroad.id()).withdrawn()).as("kept for the record").isTrue();
        assertThat(found(abroad.id()).lastChange().by()).isEqualTo("master/office");
        assertThatThrownBy(() -> ask(facts -> facts.withdraw(realm, abroad.id(), 1, "master/office")))
                .isInstanceOf(WrongStateException.class);
        assertThatThrownBy(() -> ask(facts -> facts.end(realm, abroad.id(), 1, DAY, "master/office")))
                .isInstanceOf(WrongStateException.class);
    }

    @Test
    void aBirthDateMustBeOneThatTheCodeCanStandFor() {
        assertThatThrownBy(() -> birth(ANNA, BORN.plusDays(1))).hasMessageStartingWith("value:");
        assertThatThrownBy(() -> birth(ANNA, null)).hasMessageStartingWith("value:");
        assertThat(birth(ANNA, BORN.plusYears(100)).value()).isEqualTo(BORN.plusYears(100));
        assertThat(birth(new CodiceFiscale("80078750587"), DAY).value())
                .as("a provisional code says no date")
                .isEqualTo(DAY);
    }

    @Test
    void aListIsLimitedByWhatIsGiven() {
        PersonFact until = add(PersonFactKind.RESIDENT_ABROAD, new ValidityPeriod(null, DAY));
        PersonFact from = add(PersonFactKind.PROTECTED, new ValidityPeriod(DAY.plusDays(1), null));
        PersonFact mistake = add(PersonFactKind.NO_ITALIAN_DOCUMENT, ValidityPeriod.ALWAYS);
        ask(facts -> facts.withdraw(realm, mistake.id(), 0, "master/office"));

        assertThat(ids(PersonFactFilter.ALL)).containsExactlyInAnyOrder(until.id(), from.id(), mistake.id());
        assertThat(ids(new PersonFactFilter(ANNA, PersonFactKind.PROTECTED, null, null)))
                .containsExactly(from.id());
        assertThat(ids(new PersonFactFilter(null, null, "Sede", null))).hasSize(3);
        assertThat(ids(new PersonFactFilter(null, null, "sede", null))).isEmpty();
        assertThat(ids(new PersonFactFilter(null, null, null, DAY)))
                .as("the last day counts, and what is withdrawn never held")
                .containsExactly(until.id());
        assertThat(ids(new PersonFactFilter(null, null, null, DAY.plusDays(1)))).containsExactly(from.id());
    }

    private List<String> ids(PersonFactFilter filter) {
        return ask(facts -> facts.list(realm, filter, new Page(0, 10)).stream()
                .map(PersonFact::id)
                .toList());
    }

    @Test
    void whatIsMissingOrDoesNotBelongIsNamed() {
        assertThatThrownBy(() -> fact(null, null, "x", "x")).hasMessageStartingWith("kind:");
        assertThatThrownBy(() -> fact(PersonFactKind.PROTECTED, BORN, "x", "x")).hasMessageStartingWith("value:");
        assertThatThrownBy(() -> fact(PersonFactKind.PROTECTED, null, null, "x"))
                .hasMessage("evidence: is missing")
                .isInstanceOf(InvalidEntryException.class);
        assertThatThrownBy(() -> fact(PersonFactKind.PROTECTED, null, "x", "\n"))
                .hasMessageStartingWith("office:");
    }

    private static NewPersonFact fact(PersonFactKind kind, LocalDate value, String evidence, String office) {
        return new NewPersonFact(ANNA, kind, value, evidence, office, ValidityPeriod.ALWAYS);
    }

    private static NewPersonFact birth(CodiceFiscale person, LocalDate value) {
        return new NewPersonFact(person, PersonFactKind.BIRTH_DATE, value, "x", "x", ValidityPeriod.ALWAYS);
    }

    private PersonFact add(PersonFactKind kind, ValidityPeriod validity) {
        return ask(
                facts -> facts.add(realm, new NewPersonFact(ANNA, kind, null, "x", "Sede", validity), "master/admin"));
    }

    private PersonFact found(String id) {
        return ask(facts -> facts.find(realm, id)).orElseThrow();
    }

    private static <T> T ask(Function<PersonFactProvider, T> question) {
        return database.inTransaction(entityManager ->
                question.apply(new JpaPersonFactProvider(entityManager, Clock.fixed(NOW, ZoneOffset.UTC))));
    }
}
