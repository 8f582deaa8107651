package it.varco.authenticators.cutoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CredentialKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What administrators send and what they are answered. */
class AdminRequestTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{}",
                "{\"version\":1}",
                "{\"policy\":{}}",
                "{\"version\":\"1\",\"policy\":{}}",
                "{\"version\":1.5,\"policy\":{}}",
                "{\"version\":-1,\"policy\":{}}",
                "{\"version\":99999999999,\"policy\":{}}",
                "{\"version\":1,\"policy\":\"{}\"}",
                "{\"version\":1,\"policy\":{},\"force\":true}",
                "{\"version\":1,\"version\":2,\"policy\":{}}"
            })
    void editThatIsNotCompleteIsRefused(String body) {
        assertThatThrownBy(() -> EditRequest.replacement(body)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void editNamesTheVersionItWasMadeOn() {
        EditRequest edit = EditRequest.replacement("{\"version\":3,\"policy\":%s}".formatted(ShippedPolicy.json()));

        assertThat(edit.version()).isEqualTo(3);
        assertThat(CutoffPolicyJson.of(edit.policy())).isEqualTo(ShippedPolicy.read());
        assertThat(EditRequest.restoration("{\"version\":3}").version()).isEqualTo(3);
        assertThatThrownBy(() -> EditRequest.restoration("{\"version\":3,\"policy\":{}}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            pin:ordinario   |   | PIN  | PIN_ORDINARIO
            pin:dispositivo |   | PIN  | PIN_DISPOSITIVO
            spid            | 1 | SPID | LEVEL_1
            cie             | 3 | CIE  | LEVEL_3
            cns             |   | CNS  | CNS
            """)
    void previewAsksForOneExactCredential(String credential, Integer level, CredentialKind kind, Assurance assurance) {
        PreviewRequest preview = PreviewRequest.parse(
                "{\"operation\":\"use\",\"credential\":\"%s\",\"level\":%s,\"profiles\":[\"cittadino\"]}"
                        .formatted(credential, level),
                TODAY);

        assertThat(preview.question().credential()).isEqualTo(kind);
        assertThat(preview.question().assurance()).isEqualTo(assurance);
        assertThat(preview.day()).as("without a day it is today").isEqualTo(TODAY);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{}",
                "{\"operation\":\"fly\",\"credential\":\"cns\",\"profiles\":[\"cittadino\"]}",
                "{\"operation\":\"use\",\"profiles\":[\"cittadino\"]}",
                "{\"operation\":\"use\",\"credential\":\"all\",\"profiles\":[\"cittadino\"]}",
                "{\"operation\":\"use\",\"credential\":\"pin\",\"profiles\":[\"cittadino\"]}",
                "{\"operation\":\"use\",\"credential\":\"spid\",\"profiles\":[\"cittadino\"]}",
                "{\"operation\":\"use\",\"credential\":\"spid\",\"level\":\"2\",\"profiles\":[\"cittadino\"]}",
                "{\"operation\":\"use\",\"credential\":\"cns\",\"level\":2,\"profiles\":[\"cittadino\"]}",
                "{\"operation\":\"use\",\"credential\":\"cns\"}",
                "{\"operation\":\"use\",\"credential\":\"cns\",\"profiles\":[]}",
                "{\"operation\":\"use\",\"credential\":\"cns\",\"profiles\":[7]}",
                "{\"operation\":\"use\",\"credential\":\"cns\",\"profiles\":[\"a\",\"b\"]}",
                "{\"operation\":\"use\",\"credential\":\"cns\",\"profiles\":[\"a\"],\"facts\":[{\"fact\":\"tall\"}]}",
                "{\"operation\":\"use\",\"credential\":\"cns\",\"profiles\":[\"a\"],\"facts\":[7]}",
                "{\"operation\":\"use\",\"credential\":\"cns\",\"profiles\":[\"a\"],\"day\":\"2021-02-29\"}",
                "{\"operation\":\"use\",\"credential\":\"cns\",\"profiles\":[\"a\"],\"policy\":{\"rules\":[]}}",
                "{\"operation\":\"use\",\"credential\":\"cns\",\"profiles\":[\"a\"],\"person\":\"x\"}"
            })
    void previewThatAsksNothingClearIsRefused(String body) {
        assertThatThrownBy(() -> PreviewRequest.parse(body, TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void previewAnswersDecisionAndTimelineOfAPolicyThatIsNotSaved() {
        PreviewRequest preview = PreviewRequest.parse("""
                {"operation":"use","credential":"pin:dispositivo","profiles":["cittadino"],"day":"2026-11-22",
                 "service":"demo-rp","facts":[{"fact":"resident-abroad","until":"2026-12-31"},
                 {"fact":"no-italian-document","from":"2020-01-01"}],"policy":%s}""".formatted(ShippedPolicy.json()), TODAY);

        Map<String, Object> answer =
                PolicyAnswers.preview(preview.candidate().orElseThrow().timeline(preview.question()), preview.day());

        assertThat(answer)
                .containsEntry("allowed", true)
                .containsEntry("rule", "pin-resident-abroad")
                .containsEntry("until", "2026-12-31")
                .doesNotContainKey("since");
        assertThat(answer.get("timeline"))
                .isEqualTo(List.of(
                        Map.of("until", "2021-09-30", "allowed", true, "rule", "pin-use"),
                        Map.of(
                                "from",
                                "2021-10-01",
                                "until",
                                "2026-12-31",
                                "allowed",
                                true,
                                "rule",
                                "pin-resident-abroad"),
                        Map.of("from", "2027-01-01", "allowed", false, "rule", "pin-ended")));
    }

    @Test
    void policyThatCannotBeReadIsAnsweredAsTheReasonWhy() {
        PolicyComponent component = new PolicyComponent(
                new TestRealm().holding("c", "7", "{\"rules\":[]}").copyOf("c"));

        assertThat(PolicyAnswers.policy(component))
                .containsEntry("version", 7)
                .hasEntrySatisfying(
                        "policyUnreadable",
                        reason -> assertThat(reason).asString().contains("no rules"));
    }
}
