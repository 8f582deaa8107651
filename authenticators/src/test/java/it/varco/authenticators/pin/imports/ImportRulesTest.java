package it.varco.authenticators.pin.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import it.varco.authenticators.cutoff.CutoffPolicy;
import it.varco.authenticators.cutoff.CutoffPolicyJson;
import it.varco.authenticators.pin.PinValidity;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.FactKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Profile;
import it.varco.registry.standing.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class ImportRulesTest {

    private static final CodiceFiscale ANNA = new CodiceFiscale("RSSNNA75C52Z112J");
    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);
    private static final PinValidity SIX_MONTHS = new PinValidity(Map.of());
    private static final Standing ABROAD = new Standing(
            List.of(),
            List.of(
                    new AttestedFact(FactKind.RESIDENT_ABROAD, ValidityPeriod.ALWAYS),
                    new AttestedFact(FactKind.NO_ITALIAN_DOCUMENT, ValidityPeriod.ALWAYS)));

    @Test
    void aCitizensPinOfTodayIsSkippedNamingRuleAndDay() throws IOException {
        Verdict verdict =
                shipped(NOW).objection(pin("2027-01-31"), Standing.UNKNOWN).orElseThrow();
        assertThat(verdict.outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(verdict.message()).contains("pin-ended", "2021-10-01");
    }

    @Test
    void aPinOfSomeoneAbroadIsImportedEvenExpiredForItIsRenewedAtLogin() throws IOException {
        assertThat(shipped(NOW).objection(pin("2027-01-31"), ABROAD)).isEmpty();
        assertThat(shipped(NOW).objection(pin("2019-01-31"), ABROAD)).isEmpty();
    }

    @Test
    void anExpiredPinThatMayNotBeRenewedIsSkipped() throws IOException {
        ImportRules spring2021 = shipped(LocalDate.of(2021, 5, 1));
        assertThat(spring2021.objection(pin("2021-05-01"), Standing.UNKNOWN))
                .as("good today")
                .isEmpty();
        assertThat(spring2021.objection(pin("2021-04-30"), Standing.UNKNOWN)).hasValueSatisfying(verdict -> {
            assertThat(verdict.outcome()).isEqualTo(Outcome.SKIPPED);
            assertThat(verdict.message()).contains("expired on 2021-04-30", "renewal", "pin-renew-citizen-ended");
        });
    }

    @Test
    void aPinThatEndsBeforeItMayBeUsedNeedsRenewal() {
        CutoffPolicy later = CutoffPolicyJson.parse("""
                {"rules": [
                  {"id": "later", "operations": ["use"], "credential": "pin", "from": "2027-03-01",
                   "effect": "allow", "message": "varco.later"},
                  {"id": "end", "operations": ["issue", "renew", "use"], "credential": "all",
                   "effect": "deny", "act": {"text": "act", "uncertain": true}, "message": "varco.end"}]}""");
        ImportRules rules = new ImportRules(Optional.of(later), SIX_MONTHS, NOW);
        assertThat(rules.objection(pin("2027-03-01"), Standing.UNKNOWN)).isEmpty();
        assertThat(rules.objection(pin("2027-02-28"), Standing.UNKNOWN))
                .hasValueSatisfying(verdict -> assertThat(verdict.message()).contains("renewal"));
    }

    @Test
    void aPinIsNotImportedForLongerThanOneGivenToday() {
        ImportRules rules = new ImportRules(Optional.empty(), SIX_MONTHS, NOW);
        LocalDate latest = LocalDate.of(2027, 5, 21);
        assertThat(rules.objection(pin(latest.toString()), Standing.UNKNOWN)).isEmpty();
        assertThat(rules.objection(pin(latest.plusDays(1).toString()), Standing.UNKNOWN))
                .hasValueSatisfying(verdict -> {
                    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
                    assertThat(verdict.message()).contains("2027-05-21");
                });
    }

    @Test
    void theShortestPeriodOfTheProfilesHeldCounts() {
        Standing intermediary = new Standing(
                List.of(new Profile(
                        "id", ANNA, new ActiveProfile("intermediario", null, null), ValidityPeriod.ALWAYS, false, 0)),
                List.of());
        ImportRules rules = new ImportRules(
                Optional.empty(), new PinValidity(Map.of("varco.pin.validity.intermediario", "P3M")), NOW);
        assertThat(rules.objection(pin("2027-02-21"), intermediary)).isEmpty();
        assertThat(rules.objection(pin("2027-02-22"), intermediary)).isPresent();
    }

    @Test
    void withoutALastDayThePinIsGoodAsLongAsOneGivenToday() {
        ImportRules rules = new ImportRules(Optional.empty(), SIX_MONTHS, NOW);
        assertThat(rules.lastDay(pin(null), Standing.UNKNOWN)).isEqualTo(LocalDate.of(2027, 5, 21));
        assertThat(rules.lastDay(pin("2026-12-31"), Standing.UNKNOWN)).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    private static ImportRules shipped(LocalDate today) throws IOException {
        String json = Files.readString(Path.of("..", "realm-export", "cut-off-policy.json"));
        return new ImportRules(Optional.of(CutoffPolicyJson.parse(json)), SIX_MONTHS, today);
    }

    private static ImportedPin pin(String expires) {
        ImportLine line = new ImportLine(
                1,
                ANNA.value(),
                "Anna",
                "Rossi",
                null,
                "ordinario",
                expires,
                "sha1",
                "c274739bd4c49d3971c615e943c5e07f69ae357d",
                null);
        return ImportedPin.of(ANNA, line, NOW);
    }
}
