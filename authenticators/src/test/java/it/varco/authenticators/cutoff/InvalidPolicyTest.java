package it.varco.authenticators.cutoff;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What is refused at save, and that the message names the rule and says what to do. */
class InvalidPolicyTest {

    private static final String LAST = """
            {"id":"last","operations":["issue","renew","use"],"credential":"all","effect":"deny",
             "act":{"text":"Circolare INPS n. 95"},"message":"k.last"}""";

    private static final String GOOD = """
            "id":"first","operations":["use"],"credential":"pin","effect":"allow","message":"k.first\"""";

    static Stream<Arguments> offendingRules() {
        return Stream.of(
                changed("an operation that does not exist", "\"use\"", "\"fly\"", "issue, renew, use"),
                changed("no operation", "[\"use\"]", "[]", "operations"),
                changed("operations that are no list", "[\"use\"]", "\"use\"", "operations"),
                changed("an operation twice", "[\"use\"]", "[\"use\",\"use\"]", "twice"),
                changed("an operation that is no text", "[\"use\"]", "[3]", "operations"),
                changed("operations left out", "\"operations\":[\"use\"],", "", "at least one operation"),
                changed("a credential that does not exist", "\"pin\"", "\"pine\"", "cns or all"),
                changed("a type of PIN that does not exist", "\"pin\"", "\"pin:straordinario\"", "pin:dispositivo"),
                changed("a type of a credential without types", "\"pin\"", "\"spid:ordinario\"", "unknown"),
                changed("an empty credential", "\"pin\"", "\"\"", "unknown"),
                changed("a credential in capitals", "\"pin\"", "\"PIN\"", "unknown"),
                changed("no credential", "\"credential\":\"pin\",", "", "write all"),
                added("a level of a PIN", "\"minimumLevel\":2", "minimumLevel"),
                changed("a level that does not exist", "\"pin\"", "\"spid\",\"minimumLevel\":4", "1, 2 or 3"),
                changed("a level as text", "\"pin\"", "\"spid\",\"minimumLevel\":\"2\"", "whole number"),
                changed("a level of all", "\"pin\"", "\"all\",\"minimumLevel\":2", "minimumLevel"),
                added("a fact that does not exist", "\"requires\":[\"tall\"]", "resident-abroad"),
                added("an empty list of facts", "\"requires\":[]", "leave it out"),
                added("an empty list of profiles", "\"profiles\":[]", "leave it out"),
                added("an empty list of services", "\"services\":[]", "leave it out"),
                added("a profile in capitals", "\"profiles\":[\"Azienda\"]", "profile type"),
                added("a profile with HTML", "\"profiles\":[\"<b>\"]", "profile type"),
                added("a profile that is no text", "\"profiles\":[null]", "profiles"),
                added("a blank service", "\"services\":[\" \"]", "client id"),
                added("a day that does not exist", "\"until\":\"2021-02-29\"", "calendar"),
                added("a 31st of a short month", "\"until\":\"2021-09-31\"", "calendar"),
                added("an Italian date", "\"until\":\"30/09/2021\"", "YYYY-MM-DD"),
                added("a date with a time", "\"from\":\"2021-09-30T00:00:00Z\"", "calendar"),
                added("a date as a number", "\"until\":20210930", "text"),
                added("a day beyond the calendar", "\"until\":\"+12021-09-30\"", "9999"),
                added("an end before the start", "\"from\":\"2021-10-01\",\"until\":\"2021-09-30\"", "before"),
                changed("an effect that does not exist", "\"allow\"", "\"maybe\"", "allow or deny"),
                changed("no effect", "\"effect\":\"allow\",", "", "allow or deny"),
                changed("no message key", ",\"message\":\"k.first\"", "", "message key"),
                changed("a message that is no key", "\"k.first\"", "\"Not any more!\"", "message key"),
                added("an unknown field", "\"profile\":[\"azienda\"]", "'profile' is unknown"),
                added("an act without text", "\"act\":{\"date\":\"2020-07-17\"}", "no text"),
                added("an act with an unknown field", "\"act\":{\"text\":\"a\",\"url\":\"b\"}", "'url' is unknown"),
                added("an act that is a text", "\"act\":\"Circolare 95\"", "object"),
                added("an act with two lines", "\"act\":{\"text\":\"a\\nb\"}", "one line"),
                added(
                        "an act with a date that does not exist",
                        "\"act\":{\"text\":\"a\",\"date\":\"2020-13-01\"}",
                        "calendar"),
                added(
                        "an act that is unsure how unsure it is",
                        "\"act\":{\"text\":\"a\",\"uncertain\":\"si\"}",
                        "true or false"),
                changed(
                        "a refusal with a start",
                        "\"effect\":\"allow\"",
                        "\"effect\":\"deny\",\"act\":{\"text\":\"a\"},\"from\":\"2021-10-01\"",
                        "no from"),
                changed("a refusal without an act", "\"effect\":\"allow\"", "\"effect\":\"deny\"", "act"),
                changed(
                        "a refusal of the better proof",
                        "\"credential\":\"pin\",\"effect\":\"allow\"",
                        "\"credential\":\"spid\",\"minimumLevel\":2,\"effect\":\"deny\",\"act\":{\"text\":\"a\"}",
                        "minimumLevel"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offendingRules")
    void offendingRuleIsNamed(String what, String rule, String advice) {
        assertThatThrownBy(() -> CutoffPolicyJson.parse(policy("{" + rule + "}", LAST)))
                .as(what)
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("Rule 'first'")
                .hasMessageContaining(advice)
                .satisfies(
                        e -> assertThat(((InvalidPolicyException) e).ruleId()).contains("first"));
    }

    @Test
    void theRuleTheseTestsSpoilIsGood() {
        assertThat(CutoffPolicyJson.parse(policy("{" + GOOD + "}", LAST)).rules())
                .hasSize(2);
    }

    @Test
    void idUsedTwiceIsNamed() {
        assertThatThrownBy(() -> CutoffPolicyJson.parse(policy("{" + GOOD + "}", "{" + GOOD + "}", LAST)))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("Rule 'first'")
                .hasMessageContaining("twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"id\":7,", "\"id\":null,"})
    void ruleWithoutAnIdIsNamedByItsPosition(String id) {
        String rule = GOOD.replace("\"id\":\"first\",", id);

        assertThatThrownBy(() -> CutoffPolicyJson.parse(policy("{" + rule + "}", LAST)))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("Rule '#1'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "First", "a b", "<script>", "-x", "x'; drop table REALM; --"})
    void idOfOtherCharactersIsRefused(String id) {
        String rule = GOOD.replace("\"first\"", "\"" + id + "\"");

        assertThatThrownBy(() -> CutoffPolicyJson.parse(policy("{" + rule + "}", LAST)))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("Rule '" + id + "'");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"rules\":[]}",
                "{}",
                "{\"rules\":{}}",
                "{\"rules\":null}",
                "[]",
                "null",
                "7",
                "\"rules\"",
                "",
                "   ",
                "{\"rules\":[",
                "{\"rules\":[]} {}",
                "{\"rules\":[],\"rules\":[]}",
                "{\"rules\":[],\"version\":1}",
                "{\"rules\":[7]}",
                "<policy/>"
            })
    void whatIsNoPolicyIsRefused(String json) {
        assertThatThrownBy(() -> CutoffPolicyJson.parse(json)).isInstanceOf(InvalidPolicyException.class);
    }

    @Test
    void missingPolicyIsRefused() {
        assertThatThrownBy(() -> CutoffPolicyJson.parse(null)).isInstanceOf(InvalidPolicyException.class);
    }

    @Test
    void fieldTwiceIsRefusedBecauseTheSecondWouldWin() {
        String rule = GOOD + ",\"until\":\"2021-09-30\",\"until\":\"2031-09-30\"";

        assertThatThrownBy(() -> CutoffPolicyJson.parse(policy("{" + rule + "}", LAST)))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("line 1");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\"operations\":[\"issue\",\"use\"]|\"operations\":[\"issue\",\"renew\",\"use\"]",
                "\"credential\":\"pin\"|\"credential\":\"all\"",
                "\"profiles\":[\"azienda\"],\"effect\"|\"effect\"",
                "\"requires\":[\"minor\"],\"effect\"|\"effect\"",
                "\"services\":[\"app\"],\"effect\"|\"effect\"",
                "\"until\":\"2031-01-01\",\"effect\"|\"effect\"",
                "\"effect\":\"allow\"|\"effect\":\"deny\""
            })
    void lastRuleThatLeavesAnythingOpenIsRefused(String change) {
        String weakened = LAST.replace(change.split("\\|")[1], change.split("\\|")[0]);

        assertThatThrownBy(() -> CutoffPolicyJson.parse(policy("{" + GOOD + "}", weakened)))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("Rule 'last'")
                .hasMessageContaining("last rule must deny");
    }

    @Test
    void ruleAfterATotalDenyIsRefusedBecauseItNeverApplies() {
        String early = LAST.replace("\"last\"", "\"early\"");

        assertThatThrownBy(() -> CutoffPolicyJson.parse(policy(early, "{" + GOOD + "}", LAST)))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("Rule 'early'");
    }

    @Test
    void policyOfUnreasonableSizeIsRefused() {
        String many = String.join(
                ",",
                Stream.iterate(0, i -> i + 1)
                        .limit(600)
                        .map(i -> "{" + GOOD.replace("first", "r" + i) + "}")
                        .toList());

        assertThatThrownBy(() -> CutoffPolicyJson.parse(policy(many, LAST)))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("500 rules");
        assertThatThrownBy(() -> CutoffPolicyJson.parse(" ".repeat(600_000) + policy(LAST)))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("longer");
    }

    private static Arguments changed(String what, String from, String to, String advice) {
        assertThat(GOOD).contains(from);
        return arguments(what, GOOD.replace(from, to), advice);
    }

    private static Arguments added(String what, String field, String advice) {
        return arguments(what, GOOD + "," + field, advice);
    }

    private static String policy(String... rules) {
        return "{\"rules\":[" + String.join(",", rules).replace("\n", "") + "]}";
    }
}
