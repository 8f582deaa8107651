package it.varco.registry.contact.jpa;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.keycloak.models.RealmModel;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import it.varco.registry.DuplicateEntryException;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.Page;
import it.varco.registry.StaleVersionException;
import it.varco.registry.UnknownEntryException;
import it.varco.registry.WrongStateException;
import it.varco.registry.contact.Contact;
import it.varco.registry.contact.ContactFilter;
import it.varco.registry.contact.ContactKind;
import it.varco.registry.contact.ContactProvider;
import it.varco.registry.contact.NewContact;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.storage.jpa.RegistryDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JpaContactProviderTest {

    private static final Instant NOW = Instant.parse("2021-09-30T10:15:30Z");
    private static final LocalDate DAY = LocalDate.of(2021, 9, 30);
    private static final CodiceFiscale ANNA = new CodiceFiscale("RSSNNA75C52Z112J");
    private static final CodiceFiscale BRUNO = new CodiceFiscale("RSSMRA75C22H501I");
    private static final Page PAGE = new Page(0, 10);

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
    void whatIsCertifiedIsReadBackEntirely() {
        NewContact mail = new NewContact(
                ANNA,
                ContactKind.EMAIL,
                "Anna@Example.org",
                "documento",
                "Sede di Roma",
                new ValidityPeriod(DAY, null));

        Contact added = ask(contacts -> contacts.add(realm, mail, "master/admin"));

        assertThat(added)
                .isEqualTo(new Contact(
                        added.id(),
                        ANNA,
                        ContactKind.EMAIL,
                        "Anna@example.org",
                        "documento",
                        "Sede di Roma",
                        new ValidityPeriod(DAY, null),
                        false,
                        "master/admin",
                        NOW,
                        null,
                        0));
        assertThat(found(realm, added.id())).contains(added);
        RealmModel other = RegistryDatabase.realm();
        assertThat(found(other, added.id())).isEmpty();
    }

    @Test
    void aPersonHasOneContactOfAKindAtATime() {
        Contact mail = add(ANNA, ContactKind.EMAIL, ValidityPeriod.ALWAYS);
        add(ANNA, ContactKind.PEC, ValidityPeriod.ALWAYS);
        add(ANNA, ContactKind.MOBILE, ValidityPeriod.ALWAYS);
        add(BRUNO, ContactKind.EMAIL, ValidityPeriod.ALWAYS);

        assertThatThrownBy(() -> add(ANNA, ContactKind.EMAIL, new ValidityPeriod(DAY, DAY)))
                .isInstanceOf(DuplicateEntryException.class)
                .hasMessageContaining(mail.id());
        ask(contacts -> contacts.end(realm, mail.id(), 0, DAY, "master/office"));
        add(ANNA, ContactKind.EMAIL, new ValidityPeriod(DAY.plusDays(1), null));
    }

    @Test
    void onlyWhatHoldsOnTheDayIsCertified() {
        Contact mobile = add(ANNA, ContactKind.MOBILE, new ValidityPeriod(null, DAY));
        Contact mail = add(ANNA, ContactKind.EMAIL, new ValidityPeriod(DAY, null));
        Contact mistake = add(ANNA, ContactKind.PEC, ValidityPeriod.ALWAYS);
        ask(contacts -> contacts.withdraw(realm, mistake.id(), 0, "master/office"));
        add(BRUNO, ContactKind.PEC, ValidityPeriod.ALWAYS);

        assertThat(certified(DAY)).containsExactly(mail, mobile);
        assertThat(certified(DAY.minusDays(1))).containsExactly(mobile);
        assertThat(certified(DAY.plusDays(1))).containsExactly(mail);
    }

    @Test
    void aListIsLimitedByWhatIsGiven() {
        Contact mobile = add(ANNA, ContactKind.MOBILE, new ValidityPeriod(null, DAY));
        Contact mail = add(ANNA, ContactKind.EMAIL, new ValidityPeriod(DAY.plusDays(1), null));
        Contact mistake = add(BRUNO, ContactKind.EMAIL, ValidityPeriod.ALWAYS);
        Contact withdrawn = ask(contacts -> contacts.withdraw(realm, mistake.id(), 0, "master/office"));

        assertThat(withdrawn.lastChange().by()).isEqualTo("master/office");
        assertThat(listed(ContactFilter.ALL)).containsExactlyInAnyOrder(mobile, mail, withdrawn);
        assertThat(listed(new ContactFilter(ANNA, null, null))).containsExactlyInAnyOrder(mobile, mail);
        assertThat(listed(new ContactFilter(null, ContactKind.EMAIL, null))).containsExactlyInAnyOrder(mail, withdrawn);
        assertThat(listed(new ContactFilter(null, null, DAY)))
                .as("what is withdrawn never held")
                .containsExactly(mobile);
        assertThat(listed(new ContactFilter(BRUNO, ContactKind.MOBILE, null))).isEmpty();
    }

    @Test
    void aChangeNeedsTheVersionAndALastDayThatFits() {
        Contact mail = add(ANNA, ContactKind.EMAIL, new ValidityPeriod(DAY, DAY.plusDays(5)));

        assertThatThrownBy(() -> ask(contacts -> contacts.end(realm, mail.id(), 1, DAY, "master/office")))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> ask(contacts -> contacts.end(realm, mail.id(), 0, DAY.minusDays(1), "master/office")))
                .isInstanceOf(InvalidEntryException.class);
        assertThatThrownBy(() -> ask(contacts -> contacts.end(realm, mail.id(), 0, DAY.plusDays(6), "master/office")))
                .isInstanceOf(InvalidEntryException.class);
        assertThatThrownBy(() -> ask(contacts -> contacts.withdraw(realm, "no-such-id", 0, "master/office")))
                .isInstanceOf(UnknownEntryException.class);
        ask(contacts -> contacts.withdraw(realm, mail.id(), 0, "master/office"));
        assertThatThrownBy(() -> ask(contacts -> contacts.end(realm, mail.id(), 1, DAY, "master/office")))
                .isInstanceOf(WrongStateException.class);
    }

    private static Optional<Contact> found(RealmModel in, String id) {
        return ask(contacts -> contacts.find(in, id));
    }

    private List<Contact> certified(LocalDate day) {
        return ask(contacts -> contacts.certified(realm, ANNA, day));
    }

    private List<Contact> listed(ContactFilter filter) {
        return ask(contacts -> contacts.list(realm, filter, PAGE));
    }

    private Contact add(CodiceFiscale person, ContactKind kind, ValidityPeriod validity) {
        String value = kind == ContactKind.MOBILE ? "+393331234567" : "a@example.org";
        return ask(contacts -> contacts.add(
                realm, new NewContact(person, kind, value, "documento", "Sede", validity), "master/admin"));
    }

    private static <T> T ask(Function<ContactProvider, T> question) {
        return database.inTransaction(entityManager ->
                question.apply(new JpaContactProvider(entityManager, Clock.fixed(NOW, ZoneOffset.UTC))));
    }
}
