package it.varco.authenticators.cutoff;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.registry.identity.CredentialKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule of the shipped policy: its last and first days, whom it names and whom it does not, each operation. */
class ShippedPolicyTest {

    @ParameterizedTest(name = "{0} {1} {2} as {3} with [{4}]: {5} by {6}")
    @CsvSource(delimiter = '|', textBlock = """
            # 1 pin-patronato-caf: always, all three operations, nobody else
            2019-01-01 | use   | pin:dispositivo | patronato     |                                     | deny  | pin-patronato-caf
            2026-11-22 | use   | pin:ordinario   | caf           |                                     | deny  | pin-patronato-caf
            2020-09-30 | issue | pin:dispositivo | patronato     |                                     | deny  | pin-patronato-caf
            2020-09-30 | renew | pin:dispositivo | caf           |                                     | deny  | pin-patronato-caf
            2026-11-22 | use   | pin:dispositivo | patronato     | resident-abroad no-italian-document | deny  | pin-patronato-caf
            2026-11-22 | use   | spid:2          | patronato     |                                     | allow | spid-accepted
            2020-09-30 | issue | pin:dispositivo | patronato cittadino |                               | allow | pin-issue
            # 2 pin-resident-abroad: from 2021-10-01, both facts, cittadino only
            2021-09-30 | use   | pin:dispositivo | cittadino     | resident-abroad no-italian-document | allow | pin-use
            2021-10-01 | use   | pin:dispositivo | cittadino     | resident-abroad no-italian-document | allow | pin-resident-abroad
            2021-10-01 | use   | pin:ordinario   | cittadino     | resident-abroad no-italian-document | allow | pin-resident-abroad
            2026-11-22 | use   | pin:dispositivo | cittadino     | resident-abroad no-italian-document | allow | pin-resident-abroad
            2021-09-30 | issue | pin:dispositivo | cittadino     | resident-abroad no-italian-document | allow | pin-no-document
            2021-10-01 | issue | pin:dispositivo | cittadino     | resident-abroad no-italian-document | allow | pin-resident-abroad
            2021-09-30 | renew | pin:dispositivo | cittadino     | resident-abroad no-italian-document | allow | pin-no-document
            2021-10-01 | renew | pin:dispositivo | cittadino     | resident-abroad no-italian-document | allow | pin-resident-abroad
            2021-10-01 | use   | pin:dispositivo | cittadino     | resident-abroad                     | deny  | pin-ended
            2021-10-01 | use   | pin:dispositivo | cittadino     | no-italian-document                 | deny  | pin-ended
            2021-10-01 | use   | pin:dispositivo | cittadino     | minor protected                     | deny  | pin-ended
            2021-10-01 | use   | pin:dispositivo | ente-pubblico | resident-abroad no-italian-document | deny  | pin-ended
            2021-10-01 | renew | pin:dispositivo | ente-pubblico cittadino | resident-abroad no-italian-document | allow | pin-resident-abroad
            # 3 pin-minor, pin-no-document, pin-protected: issue and renew, 2020-10-01 to 2021-09-30
            2020-09-30 | issue | pin:ordinario   | cittadino     | minor                               | allow | pin-issue
            2020-10-01 | issue | pin:ordinario   | cittadino     | minor                               | allow | pin-minor
            2021-09-30 | issue | pin:ordinario   | cittadino     | minor                               | allow | pin-minor
            2021-10-01 | issue | pin:ordinario   | cittadino     | minor                               | deny  | pin-issue-ended
            2020-09-30 | renew | pin:ordinario   | cittadino     | minor                               | allow | pin-renew-citizen
            2020-10-01 | renew | pin:ordinario   | cittadino     | minor                               | allow | pin-minor
            2021-09-30 | renew | pin:ordinario   | cittadino     | minor                               | allow | pin-minor
            2021-10-01 | renew | pin:ordinario   | cittadino     | minor                               | deny  | pin-renew-citizen-ended
            2021-09-30 | use   | pin:ordinario   | cittadino     | minor                               | allow | pin-use
            2021-10-01 | use   | pin:ordinario   | cittadino     | minor                               | deny  | pin-ended
            2020-10-01 | issue | pin:ordinario   | azienda       | minor                               | deny  | pin-issue-ended
            2020-09-30 | issue | pin:ordinario   | cittadino     | no-italian-document                 | allow | pin-issue
            2020-10-01 | issue | pin:ordinario   | cittadino     | no-italian-document                 | allow | pin-no-document
            2021-09-30 | renew | pin:ordinario   | cittadino     | no-italian-document                 | allow | pin-no-document
            2021-10-01 | issue | pin:ordinario   | cittadino     | no-italian-document                 | deny  | pin-issue-ended
            2021-10-01 | renew | pin:ordinario   | cittadino     | no-italian-document                 | deny  | pin-renew-citizen-ended
            2021-09-30 | use   | pin:ordinario   | cittadino     | no-italian-document                 | allow | pin-use
            2020-09-30 | issue | pin:ordinario   | cittadino     | protected                           | allow | pin-issue
            2020-10-01 | issue | pin:ordinario   | cittadino     | protected                           | allow | pin-protected
            2021-09-30 | renew | pin:ordinario   | cittadino     | protected                           | allow | pin-protected
            2021-10-01 | issue | pin:ordinario   | cittadino     | protected                           | deny  | pin-issue-ended
            2021-10-01 | renew | pin:ordinario   | cittadino     | protected                           | deny  | pin-renew-citizen-ended
            2021-10-01 | use   | pin:ordinario   | cittadino     | protected                           | deny  | pin-ended
            2020-10-01 | issue | pin:ordinario   | cittadino     | resident-abroad                     | deny  | pin-issue-ended
            # 4 pin-companies: renew and use until 2024-08-31, azienda and intermediario; 11 after it
            2020-09-30 | use   | pin:dispositivo | azienda       |                                     | allow | pin-companies
            2024-08-31 | use   | pin:dispositivo | azienda       |                                     | allow | pin-companies
            2024-09-01 | use   | pin:dispositivo | azienda       |                                     | deny  | pin-companies-ended
            2024-08-31 | use   | pin:ordinario   | intermediario |                                     | allow | pin-companies
            2024-09-01 | use   | pin:ordinario   | intermediario |                                     | deny  | pin-companies-ended
            2024-08-31 | renew | pin:dispositivo | intermediario |                                     | allow | pin-companies
            2024-09-01 | renew | pin:dispositivo | intermediario |                                     | deny  | pin-companies-ended
            2024-08-31 | renew | pin:dispositivo | cittadino azienda |                                 | allow | pin-companies
            2024-09-01 | renew | pin:dispositivo | cittadino azienda |                                 | deny  | pin-companies-ended
            2024-08-31 | issue | pin:dispositivo | azienda       |                                     | deny  | pin-issue-ended
            2021-10-01 | use   | pin:dispositivo | avvocato      |                                     | deny  | pin-ended
            2024-08-31 | use   | pin:dispositivo | ente-pubblico |                                     | deny  | pin-ended
            # 5 pin-issue until 2020-09-30, everyone; 10 after it
            2019-01-01 | issue | pin:ordinario   | cittadino     |                                     | allow | pin-issue
            2020-09-30 | issue | pin:dispositivo | medico        |                                     | allow | pin-issue
            2020-10-01 | issue | pin:dispositivo | medico        |                                     | deny  | pin-issue-ended
            2020-10-01 | issue | pin:ordinario   | cittadino     |                                     | deny  | pin-issue-ended
            2026-11-22 | issue | pin:ordinario   | cittadino     |                                     | deny  | pin-issue-ended
            # 6, 7 pin-renew-citizen until 2021-02-27, refused after it; other profiles by 8 until 2021-09-30
            2020-10-01 | renew | pin:dispositivo | cittadino     |                                     | allow | pin-renew-citizen
            2021-02-27 | renew | pin:dispositivo | cittadino     |                                     | allow | pin-renew-citizen
            2021-02-28 | renew | pin:dispositivo | cittadino     |                                     | deny  | pin-renew-citizen-ended
            2021-02-28 | renew | pin:dispositivo | ente-pubblico |                                     | allow | pin-renew
            2021-02-28 | renew | pin:dispositivo | cittadino ente-pubblico |                           | allow | pin-renew
            2021-02-28 | use   | pin:dispositivo | cittadino     |                                     | allow | pin-use
            2021-02-27 | issue | pin:dispositivo | cittadino     |                                     | deny  | pin-issue-ended
            2021-09-30 | renew | pin:dispositivo | medico        |                                     | allow | pin-renew
            2021-10-01 | renew | pin:dispositivo | medico        |                                     | deny  | pin-ended
            2021-10-01 | renew | pin:dispositivo | cittadino ente-pubblico |                           | deny  | pin-ended
            # 9 pin-use until 2021-09-30, everyone; 12 after it. 2021-09-01 changed nothing
            2021-08-31 | use   | pin:dispositivo | ente-pubblico |                                     | allow | pin-use
            2021-09-01 | use   | pin:dispositivo | ente-pubblico |                                     | allow | pin-use
            2021-09-30 | use   | pin:dispositivo | associazione  |                                     | allow | pin-use
            2021-10-01 | use   | pin:dispositivo | associazione  |                                     | deny  | pin-ended
            2021-09-30 | use   | pin:ordinario   | cittadino     |                                     | allow | pin-use
            2021-10-01 | use   | pin:ordinario   | cittadino     |                                     | deny  | pin-ended
            2021-09-30 | use   | pin:ordinario   | astronauta    |                                     | allow | pin-use
            2021-10-01 | use   | pin:ordinario   | astronauta    |                                     | deny  | pin-ended
            # 13, 14 what is accepted, at all times
            2019-01-01 | use   | spid:2          | cittadino     |                                     | allow | spid-accepted
            2026-11-22 | use   | spid:3          | azienda       |                                     | allow | spid-accepted
            2026-11-22 | use   | spid:1          | cittadino     |                                     | deny  | not-accepted
            2026-11-22 | use   | cie:3           | intermediario |                                     | allow | cie-accepted
            2026-11-22 | use   | cie:2           | cittadino     |                                     | deny  | not-accepted
            2026-11-22 | use   | cie:1           | cittadino     |                                     | deny  | not-accepted
            2026-11-22 | use   | cns             | astronauta    |                                     | allow | cns-accepted
            2026-11-22 | issue | spid:2          | cittadino     |                                     | deny  | not-accepted
            2026-11-22 | renew | cns             | cittadino     |                                     | deny  | not-accepted
            """)
    void answersAsTheActsSay(
            String day,
            String operation,
            String credential,
            String profiles,
            String facts,
            String effect,
            String rule) {
        Decision decision = ShippedPolicy.decide(day, operation, credential, profiles, facts);

        assertThat(decision.rule().id()).isEqualTo(rule);
        assertThat(decision.allowed()).isEqualTo(effect.equals("allow"));
    }

    @ParameterizedTest(name = "{0}: {1} as {2} with [{3}]: {4} by {5}, since {6} until {7}")
    @CsvSource(delimiter = '|', textBlock = """
            # Anna Rossi lives in Germany and has no Italian document
            2020-09-30 | Anna  | cittadino     | resident-abroad no-italian-document | allow | pin-use             |            |
            2020-10-01 | Anna  | cittadino     | resident-abroad no-italian-document | allow | pin-use             |            |
            2021-02-28 | Anna  | cittadino     | resident-abroad no-italian-document | allow | pin-use             |            |
            2021-09-30 | Anna  | cittadino     | resident-abroad no-italian-document | allow | pin-use             |            |
            2021-10-01 | Anna  | cittadino     | resident-abroad no-italian-document | allow | pin-resident-abroad |            |
            2024-08-31 | Anna  | cittadino     | resident-abroad no-italian-document | allow | pin-resident-abroad |            |
            2024-09-01 | Anna  | cittadino     | resident-abroad no-italian-document | allow | pin-resident-abroad |            |
            2026-11-22 | Anna  | cittadino     | resident-abroad no-italian-document | allow | pin-resident-abroad |            |
            # Bruno Bianchi, consulente del lavoro
            2020-10-01 | Bruno | intermediario |                                     | allow | pin-companies       |            | 2024-08-31
            2021-09-30 | Bruno | intermediario |                                     | allow | pin-companies       |            | 2024-08-31
            2021-09-30 | Bruno | cittadino     |                                     | allow | pin-use             |            | 2021-09-30
            2021-10-01 | Bruno | intermediario |                                     | allow | pin-companies       |            | 2024-08-31
            2021-10-01 | Bruno | cittadino     |                                     | deny  | pin-ended           | 2021-10-01 |
            2024-08-31 | Bruno | intermediario |                                     | allow | pin-companies       |            | 2024-08-31
            2024-09-01 | Bruno | intermediario |                                     | deny  | pin-companies-ended | 2024-09-01 |
            2024-09-01 | Bruno | cittadino     |                                     | deny  | pin-ended           | 2021-10-01 |
            2026-11-22 | Bruno | intermediario |                                     | deny  | pin-companies-ended | 2024-09-01 |
            # Carla Verdi, citizen
            2020-09-30 | Carla | cittadino     |                                     | allow | pin-use             |            | 2021-09-30
            2021-02-28 | Carla | cittadino     |                                     | allow | pin-use             |            | 2021-09-30
            2021-09-30 | Carla | cittadino     |                                     | allow | pin-use             |            | 2021-09-30
            2021-10-01 | Carla | cittadino     |                                     | deny  | pin-ended           | 2021-10-01 |
            2024-08-31 | Carla | cittadino     |                                     | deny  | pin-ended           | 2021-10-01 |
            2026-11-22 | Carla | cittadino     |                                     | deny  | pin-ended           | 2021-10-01 |
            # Dario Neri, operator of a municipality
            2021-09-30 | Dario | ente-pubblico |                                     | allow | pin-use             |            | 2021-09-30
            2021-09-30 | Dario | cittadino     |                                     | allow | pin-use             |            | 2021-09-30
            2021-10-01 | Dario | ente-pubblico |                                     | deny  | pin-ended           | 2021-10-01 |
            2021-10-01 | Dario | cittadino     |                                     | deny  | pin-ended           | 2021-10-01 |
            2024-08-31 | Dario | ente-pubblico |                                     | deny  | pin-ended           | 2021-10-01 |
            2026-11-22 | Dario | ente-pubblico |                                     | deny  | pin-ended           | 2021-10-01 |
            """)
    void demoPeopleGetWhatTheyAreToldToExpect(
            String day,
            String who,
            String profile,
            String facts,
            String effect,
            String rule,
            LocalDate since,
            LocalDate until) {
        Decision decision = ShippedPolicy.decide(day, "use", "pin:dispositivo", profile, facts);

        assertThat(decision.rule().id()).isEqualTo(rule);
        assertThat(decision.allowed()).isEqualTo(effect.equals("allow"));
        assertThat(decision.since()).isEqualTo(since);
        assertThat(decision.until()).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-01", "2021-10-01", "2024-09-01", "2026-11-22"})
    void someoneCanAlwaysUseAPinForPeopleAbroadKeepIt(LocalDate day) {
        CutoffPolicy policy = ShippedPolicy.read();

        for (var credential : CredentialKind.values()) {
            assertThat(policy.someoneMayUse(credential, "demo-rp", day))
                    .as(credential.id())
                    .isTrue();
        }
    }

    @Test
    void everyRuleHasAnActAndAMessageOfOurs() {
        assertThat(ShippedPolicy.read().rules()).allSatisfy(rule -> {
            assertThat(rule.act()).as(rule.id()).isNotNull();
            assertThat(rule.message()).as(rule.id()).startsWith("varco.cutoff.");
        });
    }

    @Test
    void everyRuleIsReachable() {
        assertThat(ShippedPolicy.read().rules())
                .extracting(Rule::id)
                .hasSize(18)
                .doesNotHaveDuplicates();
    }

    @Test
    void shippedPolicySurvivesTheWayToJsonAndBack() {
        CutoffPolicy policy = ShippedPolicy.read();

        assertThat(CutoffPolicyJson.parse(CutoffPolicyJson.text(policy))).isEqualTo(policy);
    }
}
