package it.varco.authenticators.cutoff.notice;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import it.varco.authenticators.cutoff.Rule;
import it.varco.authenticators.cutoff.decision.People;
import it.varco.authenticators.cutoff.decision.Reference;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;

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

        Map<String, Object> model = new NoticePage(refusal, Locale.ITALIAN, LATE, true).model();

        assertThat(model)
                .containsEntry("titleKey", "varco.notice.CUT_OFF.title")
                .containsEntry("titleArg", "1º settembre 2024")
                .containsEntry("whyKey", rule.message())
                .containsEntry("actText", rule.act().text())
                .containsEntry("reference", "7K3F-92MX")
                .containsEntry("another", true)
                .containsEntry("enablementsKept", true);
        assertThat((String) model.get("time"))
                .as("the hour in Rome")
                .contains("31 agosto 2024")
                .contains("23:59");
    }

    @Test
    void aCredentialThatWasNeverAcceptedHasNoDate() {
        Refusal refusal = new Refusal(
                RefusalReason.CUT_OFF, People.shippedPolicy().rules().get(0), null, Reference.next());
        assertThat(new NoticePage(refusal, Locale.ITALIAN, LATE, false).model())
                .containsEntry("titleKey", "varco.notice.CUT_OFF.title.undated")
                .containsEntry("titleArg", "");
    }

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void everyTextThatAReasonNeedsExists(RefusalReason reason) throws IOException {
        Map<String, Object> model = new NoticePage(Refusal.of(reason), Locale.ITALIAN, LATE, false).model();
        for (String language : List.of("it", "en")) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(
                    Path.of("src/main/resources/theme-resources/messages/messages_" + language + ".properties"))) {
                texts.load(reader);
            }
            assertThat(texts).containsKeys(model.get("titleKey"), model.get("whyKey"));
            ((List<?>) model.get("steps"))
                    .forEach(step -> assertThat(texts).containsKey(((Map<?, ?>) step).get("key")));
        }
    }
}
