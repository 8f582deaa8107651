package it.varco.authenticators.cutoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.FactKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Profile;
import it.varco.registry.standing.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class OutlookTest {

    private static final CodiceFiscale ANNA = new CodiceFiscale("RSSNNA75C52Z112J");
    private static final ValidityPeriod ABROAD_FROM_2021 = from("2021-01-01");

    @Test
    void aCitizensPinHadAFutureUntilItsLastDayAndHasNoneAfter() {
        assertThat(use(ShippedPolicy.read(), Standing.UNKNOWN, from("2021-09-30")))
                .isNull();
        Decision denied = use(ShippedPolicy.read(), Standing.UNKNOWN, from("2021-10-01"));
        assertThat(denied.rule().id()).isEqualTo("pin-ended");
        assertThat(denied.since()).isEqualTo(LocalDate.of(2021, 10, 1));
    }

    @Test
    void aPersonAbroadWithoutAnItalianDocumentKeepsIt() {
        Standing abroad = facts(ABROAD_FROM_2021, FactKind.RESIDENT_ABROAD, FactKind.NO_ITALIAN_DOCUMENT);
        assertThat(use(ShippedPolicy.read(), abroad, from("2026-11-22"))).isNull();
        assertThat(renewal(ShippedPolicy.read(), abroad, from("2026-11-22"))).isNull();
    }

    @Test
    void aFactThatBeginsLaterIsAFutureToo() {
        Standing later = facts(from("2027-03-01"), FactKind.RESIDENT_ABROAD, FactKind.NO_ITALIAN_DOCUMENT);
        assertThat(use(ShippedPolicy.read(), later, from("2026-11-22"))).isNull();
        assertThat(use(ShippedPolicy.read(), later, days("2026-11-22", "2027-02-28")))
                .as("within these days it has none")
                .isNotNull();
    }

    @Test
    void aFactThatEndedYesterdayIsNone() {
        Standing ended =
                facts(days("2021-01-01", "2026-11-21"), FactKind.RESIDENT_ABROAD, FactKind.NO_ITALIAN_DOCUMENT);
        Decision denied = use(ShippedPolicy.read(), ended, from("2026-11-22"));
        assertThat(denied.since()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void anyProfileHeldIsEnough() {
        Standing company = profiles(profile("azienda", ValidityPeriod.ALWAYS, false));
        assertThat(use(ShippedPolicy.read(), company, from("2024-08-31"))).isNull();
        Decision denied = use(ShippedPolicy.read(), company, from("2024-09-01"));
        assertThat(denied.rule().id())
                .as("of two refused profiles, the one that could be used longest")
                .isEqualTo("pin-companies-ended");
        assertThat(denied.since()).isEqualTo(LocalDate.of(2024, 9, 1));
    }

    @Test
    void aProfileCountsOnItsOwnDaysOnly() {
        assertThat(use(
                        ShippedPolicy.read(),
                        profiles(profile("azienda", days("2020-01-01", "2023-12-31"), false)),
                        from("2024-01-01")))
                .as("ended")
                .isNotNull();
        assertThat(use(
                        ShippedPolicy.read(),
                        profiles(profile("azienda", from("2024-06-01"), false)),
                        from("2024-01-01")))
                .as("begins before the cut-off")
                .isNull();
        assertThat(use(
                        ShippedPolicy.read(),
                        profiles(profile("azienda", from("2024-10-01"), false)),
                        from("2024-01-01")))
                .as("begins after the cut-off")
                .isNotNull();
        assertThat(use(
                        ShippedPolicy.read(),
                        profiles(profile("azienda", ValidityPeriod.ALWAYS, true)),
                        from("2024-01-01")))
                .as("suspended: an office may resume it")
                .isNull();
    }

    @Test
    void oneServiceThatARuleOpensIsEnough() {
        assertThat(use(with("""
                {"id": "one", "operations": ["use"], "credential": "pin", "services": ["cassetto"],
                 "effect": "allow", "message": "varco.one"}"""), Standing.UNKNOWN, from("2026-11-22"))).isNull();
    }

    @Test
    void aRuleThatBeginsLaterIsAFutureToo() {
        CutoffPolicy policy = with("""
                {"id": "later", "operations": ["use"], "credential": "pin", "from": "2030-01-01",
                 "effect": "allow", "message": "varco.later"}""");
        assertThat(use(policy, Standing.UNKNOWN, from("2026-11-22"))).isNull();
        assertThat(use(policy, Standing.UNKNOWN, days("2026-11-22", "2029-12-31")))
                .isNotNull();
    }

    @Test
    void theKindOfPinCounts() {
        CutoffPolicy policy = with("""
                {"id": "strong", "operations": ["use"], "credential": "pin:dispositivo",
                 "effect": "allow", "message": "varco.strong"}""");
        assertThat(new Outlook(policy, CredentialKind.PIN, Assurance.PIN_DISPOSITIVO, Standing.UNKNOWN)
                        .useDenied(from("2026-11-22")))
                .isEmpty();
        assertThat(use(policy, Standing.UNKNOWN, from("2026-11-22"))).isNotNull();
    }

    @Test
    void renewalIsAskedApart() {
        assertThat(renewal(ShippedPolicy.read(), Standing.UNKNOWN, from("2021-02-27")))
                .isNull();
        Decision denied = renewal(ShippedPolicy.read(), Standing.UNKNOWN, from("2021-02-28"));
        assertThat(denied.rule().id()).isEqualTo("pin-renew-citizen-ended");
        assertThat(use(ShippedPolicy.read(), Standing.UNKNOWN, from("2021-02-28")))
                .isNull();
    }

    private static Decision use(CutoffPolicy policy, Standing standing, ValidityPeriod days) {
        return outlook(policy, standing).useDenied(days).orElse(null);
    }

    private static Decision renewal(CutoffPolicy policy, Standing standing, ValidityPeriod days) {
        return outlook(policy, standing).renewalDenied(days).orElse(null);
    }

    private static Outlook outlook(CutoffPolicy policy, Standing standing) {
        return new Outlook(policy, CredentialKind.PIN, Assurance.PIN_ORDINARIO, standing);
    }

    private static CutoffPolicy with(String rule) {
        return CutoffPolicyJson.parse("""
                {"rules": [%s, {"id": "end", "operations": ["issue", "renew", "use"], "credential": "all",
                 "effect": "deny", "act": {"text": "act", "uncertain": true}, "message": "varco.end"}]}""".formatted(rule));
    }

    private static Standing facts(ValidityPeriod days, FactKind... kinds) {
        List<AttestedFact> facts = new ArrayList<>();
        for (FactKind kind : kinds) {
            facts.add(new AttestedFact(kind, days));
        }
        return new Standing(List.of(), facts);
    }

    private static Standing profiles(Profile... profiles) {
        return new Standing(List.of(profiles), List.of());
    }

    private static Profile profile(String type, ValidityPeriod days, boolean suspended) {
        return new Profile("id", ANNA, new ActiveProfile(type, null, null), days, suspended, 0);
    }

    private static ValidityPeriod from(String first) {
        return new ValidityPeriod(LocalDate.parse(first), null);
    }

    private static ValidityPeriod days(String first, String last) {
        return new ValidityPeriod(LocalDate.parse(first), LocalDate.parse(last));
    }
}
