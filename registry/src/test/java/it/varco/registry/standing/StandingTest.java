package it.varco.registry.standing;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.FactKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Profile;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 30);
    private static final ActiveProfile DOCTOR = new ActiveProfile("medico", null, null);

    @Test
    void everyoneIsACitizenWithoutARow() {
        assertThat(Standing.UNKNOWN.profilesOn(DAY)).containsExactly(ActiveProfile.CITIZEN);
    }

    @Test
    void aRecordedCitizenProfileIsNotOfferedTwice() {
        Standing standing =
                new Standing(List.of(profile(ActiveProfile.CITIZEN, ValidityPeriod.ALWAYS, false)), List.of());

        assertThat(standing.profilesOn(DAY)).containsExactly(ActiveProfile.CITIZEN);
    }

    @Test
    void onlyProfilesInForceThatDayAreOffered() {
        ValidityPeriod untilDay = new ValidityPeriod(null, DAY);
        Standing standing = new Standing(List.of(profile(DOCTOR, untilDay, false)), List.of());

        assertThat(standing.profilesOn(DAY)).containsExactly(ActiveProfile.CITIZEN, DOCTOR);
        assertThat(standing.profilesOn(DAY.plusDays(1))).containsExactly(ActiveProfile.CITIZEN);
    }

    @Test
    void aSuspendedProfileIsNotOffered() {
        Standing standing = new Standing(List.of(profile(DOCTOR, ValidityPeriod.ALWAYS, true)), List.of());

        assertThat(standing.profilesOn(DAY)).containsExactly(ActiveProfile.CITIZEN);
    }

    @Test
    void minorityEndsTheDayBeforeThe18thBirthday() {
        var minor = Standing.minorityOf(LocalDate.of(2003, 10, 1));

        assertThat(minor.kind()).isEqualTo(FactKind.MINOR);
        assertThat(minor.validity()).isEqualTo(new ValidityPeriod(LocalDate.of(2003, 10, 1), DAY));
    }

    @Test
    void whoIsBornOn29FebruaryComesOfAgeOn28FebruaryWhereThereIsNo29th() {
        assertThat(Standing.minorityOf(LocalDate.of(2004, 2, 29)).validity().until())
                .as("a term whose last month lacks the day ends on that month's last day (art. 2963 c.c.)")
                .isEqualTo(LocalDate.of(2022, 2, 27));
    }

    private static Profile profile(ActiveProfile active, ValidityPeriod validity, boolean suspended) {
        return new Profile("1", new CodiceFiscale("RSSMRA75C22H501I"), active, validity, suspended, 0);
    }
}
