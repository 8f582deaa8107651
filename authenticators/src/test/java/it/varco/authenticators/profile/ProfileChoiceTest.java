package it.varco.authenticators.profile;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import it.varco.authenticators.cutoff.decision.People;
import it.varco.authenticators.cutoff.decision.UseCheck;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.standing.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileChoiceTest {

    @Test
    void twoAllowedProfilesAreAskedFor() {
        assertThat(choice(People.BRUNO, People.PIN_LOGIN, "2021-09-30", null).settled())
                .isEmpty();
    }

    @Test
    void oneAllowedProfileIsNotAskedFor() {
        assertThat(choice(People.BRUNO, People.PIN_LOGIN, "2021-10-01", null).settled())
                .contains(People.STUDIO_BIANCHI);
        assertThat(choice(People.CARLA, People.PIN_LOGIN, "2021-09-30", null).settled())
                .contains(ActiveProfile.CITIZEN);
    }

    @Test
    void theClientCanAskForAProfile() {
        assertThat(choice(People.BRUNO, People.PIN_LOGIN, "2021-09-30", "intermediario")
                        .settled())
                .contains(People.STUDIO_BIANCHI);
    }

    @Test
    void aProfileTheClientAsksForAndThePersonLacksLeadsToARefusal() {
        ProfileChoice choice = choice(People.CARLA, People.PIN_LOGIN, "2021-09-30", "medico");
        assertThat(choice.settled()).contains(new ActiveProfile("medico", null, null));
        assertThat(choice.check().holds(choice.settled().orElseThrow())).isFalse();
    }

    @Test
    void singleSignOnKeepsTheProfileWhileItIsAllowed() {
        LoginRecord asIntermediary = People.PIN_LOGIN.actingAs(People.STUDIO_BIANCHI);
        assertThat(choice(People.BRUNO, asIntermediary, "2021-09-30", null).settled())
                .contains(People.STUDIO_BIANCHI);
        LoginRecord asCitizen = People.PIN_LOGIN.actingAs(ActiveProfile.CITIZEN);
        assertThat(choice(People.BRUNO, asCitizen, "2021-10-01", null).settled())
                .as("cut off meanwhile: the one that is left")
                .contains(People.STUDIO_BIANCHI);
    }

    @Test
    void whenNothingIsAllowedTheRefusalToExplainIsSettled() {
        assertThat(choice(People.BRUNO, People.PIN_LOGIN, "2024-09-01", null).settled())
                .contains(People.STUDIO_BIANCHI);
    }

    private static ProfileChoice choice(Standing standing, LoginRecord login, String today, String requested) {
        UseCheck check = new UseCheck(People.shippedPolicy(), standing, "demo-rp", LocalDate.parse(today));
        return new ProfileChoice(check, login, Optional.ofNullable(requested));
    }
}
