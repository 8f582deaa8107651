package it.varco.registry.profile.jpa;

import java.time.LocalDate;
import java.util.List;
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
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.NewProfile;
import it.varco.registry.profile.Organization;
import it.varco.registry.profile.Profile;
import it.varco.registry.profile.ProfileFilter;
import it.varco.registry.profile.ProfileProvider;
import it.varco.registry.storage.jpa.RegistryDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JpaProfileProviderTest {

    private static final CodiceFiscale BRUNO = new CodiceFiscale("BNCBRN68S04F205D");
    private static final LocalDate DAY = LocalDate.of(2024, 8, 31);
    private static final ActiveProfile STUDIO = new ActiveProfile(
            "intermediario", new Organization("ST-1", "<Studio> \"Bianchi\"; --", "80078750587"), "Milano");

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
    void whatIsRecordedIsReadBackEntirely() {
        Profile added = add(STUDIO, new ValidityPeriod(DAY.minusYears(1), DAY));

        assertThat(added)
                .isEqualTo(
                        new Profile(added.id(), BRUNO, STUDIO, new ValidityPeriod(DAY.minusYears(1), DAY), false, 0));
        assertThat(found(added.id())).isEqualTo(added);
    }

    @Test
    void theSameCapacityForSomeOfTheSameDaysIsRefused() {
        add(STUDIO, new ValidityPeriod(null, DAY));

        assertThatThrownBy(() -> add(STUDIO, new ValidityPeriod(DAY, null)))
                .isInstanceOf(DuplicateEntryException.class);
        add(STUDIO, new ValidityPeriod(DAY.plusDays(1), null));
        add(new ActiveProfile("intermediario", STUDIO.organization(), "Roma"), ValidityPeriod.ALWAYS);
        add(new ActiveProfile("intermediario", null, null), ValidityPeriod.ALWAYS);
        add(new ActiveProfile("azienda", STUDIO.organization(), "Milano"), ValidityPeriod.ALWAYS);
    }

    @Test
    void suspendingAndResumingAlternate() {
        Profile added = add(STUDIO, ValidityPeriod.ALWAYS);

        assertThatThrownBy(() -> ask(profiles -> profiles.resume(realm, added.id(), 0)))
                .isInstanceOf(WrongStateException.class);
        Profile suspended = ask(profiles -> profiles.suspend(realm, added.id(), 0));
        assertThat(suspended.suspended()).isTrue();
        assertThatThrownBy(() -> ask(profiles -> profiles.suspend(realm, added.id(), 1)))
                .isInstanceOf(WrongStateException.class);
        Profile resumed = ask(profiles -> profiles.resume(realm, added.id(), 1));
        assertThat(resumed.suspended()).isFalse();
        assertThatThrownBy(() -> ask(profiles -> profiles.suspend(realm, added.id(), 1)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void anEndCanOnlyComeForwardAndNotBeforeTheStart() {
        Profile added = add(STUDIO, new ValidityPeriod(DAY.minusDays(10), null));

        Profile ended = ask(profiles -> profiles.end(realm, added.id(), 0, DAY));
        assertThat(ended.validity().until()).isEqualTo(DAY);
        assertThatThrownBy(() -> ask(profiles -> profiles.end(realm, added.id(), 1, DAY.plusDays(1))))
                .isInstanceOf(InvalidEntryException.class);
        assertThatThrownBy(() -> ask(profiles -> profiles.end(realm, added.id(), 1, DAY.minusDays(11))))
                .isInstanceOf(InvalidEntryException.class);
        assertThat(found(added.id()).validity().until()).isEqualTo(DAY);
        assertThatThrownBy(() -> ask(profiles -> profiles.end(realm, "none", 0, DAY)))
                .isInstanceOf(UnknownEntryException.class);
    }

    @Test
    void listsShowOnePersonOrEverybody() {
        add(STUDIO, ValidityPeriod.ALWAYS);
        NewProfile other =
                new NewProfile(new CodiceFiscale("RSSNNA75C52Z112J"), ActiveProfile.CITIZEN, ValidityPeriod.ALWAYS);
        ask(profiles -> profiles.add(realm, other));

        List<Profile> one = ask(profiles -> profiles.list(realm, ProfileFilter.of(BRUNO), new Page(0, 10)));
        List<Profile> all = ask(profiles -> profiles.list(realm, ProfileFilter.ALL, new Page(0, 10)));
        List<Profile> second = ask(profiles -> profiles.list(realm, ProfileFilter.ALL, new Page(1, 10)));
        assertThat(one).extracting(Profile::person).containsExactly(BRUNO);
        assertThat(all).hasSize(2);
        assertThat(second).containsExactly(all.get(1));
    }

    @Test
    void fieldsThatCannotBeKeptAreNamed() {
        assertThatThrownBy(() -> add(new ActiveProfile("a\tb", null, null), ValidityPeriod.ALWAYS))
                .hasMessageStartingWith("type:");
        assertThatThrownBy(() -> add(organization("", "name", null), ValidityPeriod.ALWAYS))
                .hasMessage("organization.code: is missing");
        assertThatThrownBy(() -> add(organization("code", null, null), ValidityPeriod.ALWAYS))
                .hasMessage("organization.name: is missing");
        assertThatThrownBy(() -> add(organization("code", "name", "80078750588"), ValidityPeriod.ALWAYS))
                .hasMessageStartingWith("organization.fiscalCode:");
    }

    private static ActiveProfile organization(String code, String name, String fiscalCode) {
        return new ActiveProfile("azienda", new Organization(code, name, fiscalCode), null);
    }

    private Profile add(ActiveProfile profile, ValidityPeriod validity) {
        return ask(profiles -> profiles.add(realm, new NewProfile(BRUNO, profile, validity)));
    }

    private Profile found(String id) {
        return ask(profiles -> profiles.find(realm, id)).orElseThrow();
    }

    private static <T> T ask(Function<ProfileProvider, T> question) {
        return database.inTransaction(entityManager -> question.apply(new JpaProfileProvider(entityManager)));
    }
}
