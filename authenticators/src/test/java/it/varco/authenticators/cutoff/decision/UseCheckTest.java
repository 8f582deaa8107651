package it.varco.authenticators.cutoff.decision;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import it.varco.authenticators.cutoff.Rule;
import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Organization;
import it.varco.registry.standing.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class UseCheckTest {

    @Test
    void aLoginWithoutAChosenProfileIsRefused() {
        assertThat(check(People.ANNA, "2021-09-30").refusalOf(People.PIN_LOGIN, 0))
                .map(Refusal::reason)
                .contains(RefusalReason.NO_PROFILE);
    }

    @Test
    void aProfileThatIsNoLongerHeldIsRefused() {
        assertThat(check(People.CARLA, "2021-09-30").refusalOf(People.PIN_LOGIN.actingAs(People.STUDIO_BIANCHI), 0))
                .map(Refusal::reason)
                .contains(RefusalReason.NO_PROFILE);
    }

    @Test
    void aRenamedOrganisationIsStillTheSameProfile() {
        ActiveProfile renamed =
                new ActiveProfile("intermediario", new Organization("SB01", "Studio Bianchi STP", null), null);
        assertThat(check(People.BRUNO, "2024-08-31").refusalOf(People.PIN_LOGIN.actingAs(renamed), 0))
                .isEmpty();
    }

    @Test
    void theRefusalCarriesRuleDateAndReference() {
        Optional<Refusal> refusal =
                check(People.CARLA, "2021-10-01").refusalOf(People.PIN_LOGIN.actingAs(ActiveProfile.CITIZEN), 0);
        assertThat(refusal).isPresent();
        assertThat(refusal.get().reason()).isEqualTo(RefusalReason.CUT_OFF);
        assertThat(refusal.get().since()).isEqualTo("2021-10-01");
        assertThat(refusal.get().rule()).map(Rule::id).contains("pin-ended");
        assertThat(refusal.get().toRelyingParty())
                .matches("credential_not_accepted reference=[2-9A-Z]{4}-[2-9A-Z]{4}")
                .as("a relying party learns nothing about the person")
                .doesNotContain("pin-ended");
    }

    @Test
    void aLoginBelowTheLevelAskedIsRefusedAndOneAtItIsNot() {
        UseCheck check = check(People.ANNA, "2021-10-01");
        var login = People.PIN_LOGIN.actingAs(ActiveProfile.CITIZEN);
        assertThat(check.refusalOf(login, Assurance.LEVEL_2.rank()))
                .map(Refusal::reason)
                .contains(RefusalReason.LEVEL_TOO_LOW);
        assertThat(check.refusalOf(login, Assurance.PIN_DISPOSITIVO.rank())).isEmpty();
    }

    @Test
    void aPinOrdinarioWhereADispositivoWouldDoIsToldSo() {
        UseCheck check = check(People.ANNA, "2021-10-01");
        LoginRecord ordinario = new LoginRecord(
                CredentialKind.PIN,
                Assurance.PIN_ORDINARIO,
                LoginRecord.CHECKED_HERE,
                People.PIN_LOGIN.authenticatedAt(),
                ActiveProfile.CITIZEN);
        assertThat(check.refusalOf(ordinario, Assurance.PIN_DISPOSITIVO.rank()))
                .map(Refusal::reason)
                .contains(RefusalReason.DISPOSITIVO_NEEDED);
        assertThat(check.refusalOf(ordinario, Assurance.LEVEL_1.rank()))
                .as("a PIN dispositivo would not do either")
                .map(Refusal::reason)
                .contains(RefusalReason.LEVEL_TOO_LOW);
        assertThat(check.refusalOf(ordinario, Assurance.PIN_ORDINARIO.rank())).isEmpty();
    }

    @Test
    void onlyAllowedProfilesAreOffered() {
        assertThat(check(People.BRUNO, "2021-09-30").allowedProfiles(People.PIN_LOGIN))
                .containsExactly(ActiveProfile.CITIZEN, People.STUDIO_BIANCHI);
        assertThat(check(People.BRUNO, "2021-10-01").allowedProfiles(People.PIN_LOGIN))
                .containsExactly(People.STUDIO_BIANCHI);
        assertThat(check(People.BRUNO, "2024-09-01").allowedProfiles(People.PIN_LOGIN))
                .isEmpty();
    }

    @Test
    void ofRefusedProfilesTheOneThatEndedLastIsExplained() {
        assertThat(check(People.BRUNO, "2024-09-01").lastRefusedProfile(People.PIN_LOGIN))
                .isEqualTo(People.STUDIO_BIANCHI);
        assertThat(check(People.CARLA, "2024-09-01").lastRefusedProfile(People.PIN_LOGIN))
                .isEqualTo(ActiveProfile.CITIZEN);
    }

    private static UseCheck check(Standing standing, String today) {
        return new UseCheck(People.shippedPolicy(), standing, "demo-rp", LocalDate.parse(today));
    }
}
