package it.varco.authenticators.cutoff.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import it.varco.authenticators.cutoff.Rule;
import it.varco.authenticators.cutoff.decision.People;
import it.varco.authenticators.cutoff.decision.Reference;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.standing.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class NoticePageTest {

    private static final Instant LATE = Instant.parse("2024-08-31T21:59:00Z");

    @Test
    void aCutOffTellsDateReasonActAndNumber() {
        Rule rule = People.shippedPolicy().rules().stream()
                .filter(each -> each.id().equals("pin-companies-ended"))
                .findFirst()
                .orElseThrow();
        Refusal refusal =
                new Refusal(RefusalReason.CUT_OFF, rule, LocalDate.of(2024, 9, 1), new Reference("7K3F-92MX"));

        Map<String, Object> model = page(refusal, "azienda", true).model();

        assertThat(model)
                .containsEntry("titleKey", "varco.notice.CUT_OFF.title")
                .containsEntry("titleArg", "1º settembre 2024")
                .containsEntry("whyKey", rule.message())
                .containsEntry("actText", rule.act().text())
                .containsEntry("reference", "7K3F-92MX")
                .containsEntry("another", true)
                .containsEntry("whoKey", "varco.notice.who.COMPANY")
                .containsEntry("keptKey", "varco.notice.delegations-kept");
        assertThat((String) model.get("time"))
                .as("the hour in Rome")
                .contains("31 agosto 2024")
                .contains("23:59");
    }

    @Test
    void aCredentialThatWasNeverAcceptedHasNoDate() {
        Refusal refusal = new Refusal(
                RefusalReason.CUT_OFF, People.shippedPolicy().rules().get(0), null, Reference.next());
        assertThat(page(refusal, ActiveProfile.CITTADINO, false).model())
                .containsEntry("titleKey", "varco.notice.CUT_OFF.title.undated")
                .containsEntry("titleArg", "");
    }

    @Test
    void theDateOfARuleIsNotToldAsTheDayThePinExpired() {
        Rule rule = People.shippedPolicy().rules().get(0);
        LocalDate since = LocalDate.of(2021, 2, 28);
        Refusal forGood = new Refusal(RefusalReason.PIN_EXPIRED, rule, since, Reference.next());
        Refusal always = new Refusal(RefusalReason.PIN_EXPIRED, rule, null, Reference.next());
        assertThat(page(forGood, ActiveProfile.CITTADINO, false).model())
                .containsEntry("titleKey", "varco.notice.PIN_EXPIRED.ended.title")
                .containsEntry("titleArg", "28 febbraio 2021");
        assertThat(page(always, ActiveProfile.CITTADINO, false).model())
                .containsEntry("titleKey", "varco.notice.PIN_EXPIRED.ended.title.undated");
        for (String language : List.of("it", "en", "de", "fr", "sl")) {
            assertThat(Texts.of(language))
                    .contains("varco.notice.PIN_EXPIRED.ended.title", "varco.notice.PIN_EXPIRED.ended.title.undated");
        }
    }

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void everyTextThatAReasonNeedsExists(RefusalReason reason) {
        Map<String, Object> model =
                page(Refusal.of(reason), ActiveProfile.CITTADINO, false).model();
        for (String language : List.of("it", "en", "de", "fr", "sl")) {
            assertThat(Texts.of(language))
                    .contains((String) model.get("titleKey"), (String) model.get("whyKey"))
                    .containsAll(((List<?>) model.get("steps"))
                            .stream()
                                    .map(step -> (String) ((Map<?, ?>) step).get("key"))
                                    .toList());
        }
    }

    private static NoticePage page(Refusal refusal, String profile, boolean otherCredential) {
        Circumstances who =
                new Circumstances(Standing.UNKNOWN, new ActiveProfile(profile, null, null), LocalDate.of(2024, 8, 31));
        return new NoticePage(
                refusal,
                Advice.afterRefusal(refusal, who, CredentialKind.PIN),
                Locale.ITALIAN,
                LATE,
                otherCredential,
                new ConversionOffer(false, ""));
    }
}
