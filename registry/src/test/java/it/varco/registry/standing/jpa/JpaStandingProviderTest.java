package it.varco.registry.standing.jpa;

import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.UUID;

import org.keycloak.models.RealmModel;

import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.FactKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Organization;
import it.varco.registry.profile.Profile;
import it.varco.registry.standing.Standing;
import it.varco.registry.storage.jpa.RegistryDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class JpaStandingProviderTest {

    private static final CodiceFiscale PERSON = new CodiceFiscale("BNCBRN68S04F205D");
    private static final CodiceFiscale ANOTHER = new CodiceFiscale("RSSMRA75C22H501I");
    private static final LocalDate DAY = LocalDate.of(2021, 9, 30);

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
    void nothingIsKnownOfAPersonWithoutRows() {
        assertThat(standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void profilesAndFactsComeTogetherInOneStatement() {
        profile("azienda", "AZ-1", DAY, null, false);
        profile("intermediario", "ST-1", null, DAY, true);
        profile("azienda", null, null, null, false);
        fact("RESIDENT_ABROAD", null, DAY, null, false);
        fact("NO_ITALIAN_DOCUMENT", null, null, DAY, false);
        fact("PROTECTED", null, null, null, true);

        long statements = database.statements(() -> {
            Standing standing = standing();
            assertThat(standing.profiles())
                    .extracting(Profile::activeProfile)
                    .containsExactly(
                            new ActiveProfile("azienda", null, "Sede"),
                            new ActiveProfile("azienda", new Organization("AZ-1", "Name of AZ-1", null), "Sede"),
                            new ActiveProfile("intermediario", new Organization("ST-1", "Name of ST-1", null), "Sede"));
            assertThat(standing.profiles()).extracting(Profile::suspended).containsExactly(false, false, true);
            assertThat(standing.profiles())
                    .extracting(Profile::validity)
                    .contains(new ValidityPeriod(DAY, null), new ValidityPeriod(null, DAY));
            assertThat(standing.facts())
                    .as("a withdrawn fact never held")
                    .containsExactlyInAnyOrder(
                            new AttestedFact(FactKind.RESIDENT_ABROAD, new ValidityPeriod(DAY, null)),
                            new AttestedFact(FactKind.NO_ITALIAN_DOCUMENT, new ValidityPeriod(null, DAY)));
        });
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void minorityFollowsFromTheAttestedBirthDate() {
        fact("BIRTH_DATE", LocalDate.of(2006, 3, 22), null, null, false);

        assertThat(standing().facts())
                .containsExactly(new AttestedFact(
                        FactKind.MINOR, new ValidityPeriod(LocalDate.of(2006, 3, 22), LocalDate.of(2024, 3, 21))));
    }

    @Test
    void anAttestationThatEndedProvesNothingAfterwards() {
        fact("BIRTH_DATE", LocalDate.of(2006, 3, 22), null, DAY, false);

        assertThat(standing().facts().get(0).validity().until()).isEqualTo(DAY);
    }

    @Test
    void anAttestationFromAfterThe18thBirthdayMakesNobodyAMinor() {
        fact("BIRTH_DATE", LocalDate.of(1968, 11, 4), DAY, null, false);

        assertThat(standing().facts()).isEmpty();
    }

    @Test
    void otherPeopleAndOtherRealmsDoNotCount() {
        fact("RESIDENT_ABROAD", null, null, null, false);
        profile("azienda", null, null, null, false);

        assertThat(new JpaStandingProvider(database).of(realm, ANOTHER)).isEqualTo(Standing.UNKNOWN);
        assertThat(new JpaStandingProvider(database).of(RegistryDatabase.realm(), PERSON))
                .isEqualTo(Standing.UNKNOWN);
    }

    private Standing standing() {
        return new JpaStandingProvider(database).of(realm, PERSON);
    }

    private void profile(String type, String organization, LocalDate from, LocalDate until, boolean suspended) {
        insert(
                "insert into VARCO_PROFILE (ID, REALM_ID, FISCAL_CODE, PROFILE_TYPE, ORGANIZATION_CODE,"
                        + " ORGANIZATION_NAME, OFFICE, VALID_FROM, VALID_UNTIL, SUSPENDED, VERSION)"
                        + " values (?, ?, ?, ?, ?, ?, 'Sede', ?, ?, ?, 0)",
                type,
                organization,
                organization == null ? null : "Name of " + organization,
                from,
                until,
                suspended);
    }

    private void fact(String kind, LocalDate value, LocalDate from, LocalDate until, boolean withdrawn) {
        insert(
                "insert into VARCO_PERSON_FACT (ID, REALM_ID, FISCAL_CODE, KIND, VALUE_DATE, VALID_FROM, VALID_UNTIL,"
                        + " WITHDRAWN, EVIDENCE, OFFICE, RECORDED_BY, RECORDED_AT, VERSION)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'x', 'Sede', 'x', 0, 0)",
                kind,
                value,
                from,
                until,
                withdrawn);
    }

    private void insert(String sql, Object... values) {
        database.doInTransaction(entityManager -> entityManager
                .unwrap(Session.class)
                .doWork(connection -> {
                    try (PreparedStatement insert = connection.prepareStatement(sql)) {
                        insert.setString(1, UUID.randomUUID().toString());
                        insert.setString(2, realm.getId());
                        insert.setString(3, PERSON.value());
                        for (int index = 0; index < values.length; index++) {
                            insert.setObject(index + 4, values[index]);
                        }
                        insert.executeUpdate();
                    }
                }));
    }
}
