package it.varco.authenticators.cutoff.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import it.varco.authenticators.cutoff.decision.KnownEnd;
import it.varco.authenticators.cutoff.decision.People;
import it.varco.authenticators.cutoff.decision.UseCheck;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.FactKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.standing.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class WarningPageTest {

    @Test
    void anIntermediaryReadsTheDayTheActAndWhatToDo() {
        Map<String, Object> model =
                page(People.BRUNO, People.PIN_LOGIN.actingAs(People.STUDIO_BIANCHI), "2024-08-25", "2024-08-31");
        assertThat(model)
                .containsEntry("lastDay", "31 agosto 2024")
                .containsEntry("daysLeft", "6")
                .containsEntry("profile", "intermediario")
                .containsEntry("whyKey", "varco.cutoff.pin-companies-ended")
                .containsEntry("actText", "Circolare INPS n. 77")
                .containsEntry("whoKey", "varco.notice.who.COMPANY");
        assertThat(firstStep(model)).isEqualTo("varco.notice.step.spid-professional");
    }

    @Test
    void whoseAttestationEndsIsToldToRenewIt() {
        Standing standing = new Standing(
                List.of(),
                List.of(
                        new AttestedFact(FactKind.RESIDENT_ABROAD, ValidityPeriod.ALWAYS),
                        new AttestedFact(
                                FactKind.NO_ITALIAN_DOCUMENT, new ValidityPeriod(null, LocalDate.of(2026, 11, 30)))));
        Map<String, Object> model =
                page(standing, People.PIN_LOGIN.actingAs(ActiveProfile.CITIZEN), "2026-11-22", "2026-11-30");
        assertThat(model)
                .containsEntry("whoKey", "varco.notice.who.ATTESTATION_ENDED")
                .containsEntry("whoArg", "30 novembre 2026");
        assertThat(firstStep(model)).isEqualTo("varco.notice.step.attestation");
    }

    @Test
    void aLoginThatDoesNotEndIsNoReasonToWarn() {
        assertThat(check(People.ANNA, "2026-11-22").knownEnd(People.PIN_LOGIN.actingAs(ActiveProfile.CITIZEN)))
                .isEmpty();
        assertThat(check(People.CARLA, "2026-11-22").knownEnd(People.PIN_LOGIN.actingAs(ActiveProfile.CITIZEN)))
                .as("and one that is refused already is told elsewhere")
                .isEmpty();
    }

    private static Map<String, Object> page(Standing standing, LoginRecord login, String today, String lastDay) {
        UseCheck check = check(standing, today);
        KnownEnd end = check.knownEnd(login).orElseThrow();
        assertThat(end.lastDay()).isEqualTo(lastDay);
        Threshold threshold = Threshold.of(check.today(), end.lastDay()).orElseThrow();
        return new WarningPage(new DueWarning(login, end, threshold, check), Locale.ITALIAN).model();
    }

    private static UseCheck check(Standing standing, String today) {
        return new UseCheck(People.shippedPolicy(), standing, "demo-rp", LocalDate.parse(today));
    }

    private static String firstStep(Map<String, Object> model) {
        return ((Map<?, ?>) ((List<?>) model.get("steps")).get(0)).get("key").toString();
    }
}
