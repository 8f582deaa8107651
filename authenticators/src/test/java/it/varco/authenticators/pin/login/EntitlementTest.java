package it.varco.authenticators.pin.login;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import it.varco.authenticators.cutoff.decision.People;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.authenticators.pin.InvalidPinSettingException;
import it.varco.authenticators.pin.PinKind;
import it.varco.registry.pin.PinOperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EntitlementTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 9, 30);

    private final TestLogin login = new TestLogin().shippedPolicy();

    @Test
    void codeGivesAPinWhileAPinMayBeUsedAndKeepsTheOfficesLastDay() {
        Entitlement code = code(LAST_DAY);
        assertThat(code.refusal()).as("its last day counts").isEmpty();
        assertThat(code.lastDay()).isEqualTo(LAST_DAY);
    }

    @Test
    void expiredCodeIsRefusedFromTheDayAfter() {
        assertThat(code(LAST_DAY.minusDays(1)).refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.CODE_EXPIRED);
            assertThat(refusal.since()).isEqualTo(LAST_DAY);
        });
    }

    @Test
    void whatMayNotBeUsedAnyMoreComesBeforeWhatExpired() {
        login.on("2021-10-01");
        assertThat(code(LAST_DAY.minusYears(1)).refusal()).hasValueSatisfying(EntitlementTest::isTheCutOff);
        assertThat(expiredPin().refusal()).hasValueSatisfying(EntitlementTest::isTheCutOff);
    }

    @Test
    void oneProfileThatMayUseAPinIsEnough() {
        login.on("2024-08-31").standing(People.BRUNO);
        assertThat(expiredPin().refusal()).isEmpty();
        login.on("2024-09-01");
        assertThat(expiredPin().refusal())
                .map(Refusal::decidingRule)
                .as("told for the profile that lasted longest")
                .hasValueSatisfying(rule -> assertThat(rule.id()).isEqualTo("pin-companies-ended"));
    }

    @Test
    void renewalThatEndedIsToldAsExpiryWithItsRuleAndDay() {
        assertThat(expiredPin().refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.PIN_EXPIRED);
            assertThat(refusal.decidingRule().id()).isEqualTo("pin-renew-citizen-ended");
            assertThat(refusal.since()).isEqualTo(LocalDate.of(2021, 2, 28));
        });
    }

    @Test
    void renewalBeginsANewPeriodToday() {
        login.on("2021-02-27");
        assertThat(expiredPin().refusal()).isEmpty();
        assertThat(expiredPin().lastDay()).isEqualTo(LocalDate.of(2021, 8, 26));
    }

    @Test
    void activationIsNoRenewal() {
        login.on("2021-03-01");
        assertThat(code(LAST_DAY).refusal())
                .as("a citizen's PIN could be used, and so activated, after renewal ended")
                .isEmpty();
    }

    @Test
    void residentsAbroadKeepRenewing() {
        login.on("2026-11-22").standing(People.ANNA);
        assertThat(expiredPin().refusal()).isEmpty();
        assertThat(code(LocalDate.of(2026, 12, 1)).refusal()).isEmpty();
    }

    @Test
    void whatCannotBeReadRefuses() {
        TestLogin broken = new TestLogin().policy("{");
        assertThat(new Entitlement(broken.start(), basis(broken, PinOperation.ACTIVATED, LAST_DAY)).refusal())
                .map(Refusal::reason)
                .contains(RefusalReason.POLICY_UNREADABLE);
        login.standing(null);
        assertThat(code(LAST_DAY).refusal()).map(Refusal::reason).contains(RefusalReason.REGISTRY_UNAVAILABLE);
        assertThat(expiredPin().refusal()).map(Refusal::reason).contains(RefusalReason.REGISTRY_UNAVAILABLE);
    }

    @Test
    void periodThatCannotBeReadNamesItsSetting() {
        login.attribute("varco.pin.validity.cittadino", "six months");
        assertThatThrownBy(expiredPin()::lastDay)
                .isInstanceOfSatisfying(
                        InvalidPinSettingException.class,
                        unreadable -> assertThat(unreadable.attribute()).isEqualTo("varco.pin.validity.cittadino"));
        assertThat(code(LAST_DAY).lastDay()).as("activation needs no period").isEqualTo(LAST_DAY);
    }

    @Test
    void realmWithoutAPolicyLimitsOnlyByDates() {
        TestLogin free = new TestLogin().on("2026-11-22");
        assertThat(new Entitlement(free.start(), basis(free, PinOperation.RENEWED, LAST_DAY)).refusal())
                .isEmpty();
        assertThat(new Entitlement(free.start(), basis(free, PinOperation.ACTIVATED, LAST_DAY)).refusal())
                .map(Refusal::reason)
                .contains(RefusalReason.CODE_EXPIRED);
    }

    private static void isTheCutOff(Refusal refusal) {
        assertThat(refusal.reason()).isEqualTo(RefusalReason.CUT_OFF);
        assertThat(refusal.decidingRule().id()).isEqualTo("pin-ended");
    }

    private Entitlement code(LocalDate expires) {
        return new Entitlement(login.start(), basis(login, PinOperation.ACTIVATED, expires));
    }

    private Entitlement expiredPin() {
        return new Entitlement(login.start(), basis(login, PinOperation.RENEWED, LocalDate.of(2020, 12, 31)));
    }

    private static Basis basis(TestLogin login, PinOperation operation, LocalDate expires) {
        return new Basis(login.user(), operation, "credential", PinKind.ORDINARIO, expires);
    }
}
