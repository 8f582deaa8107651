package it.varco.themes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the authenticators, rendered with the models their contract promises. */
class AuthenticatorPagesTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>";

    @Test
    void aClosedChoiceIsExplainedAndHasNoButton() {
        String page = picker(Map.of("id", "pin", "available", false, "explanationKey", "varco.picker.ended"));
        assertThat(page).doesNotContain("value=\"pin\"").contains("Per questo servizio non si può più usare.");
    }

    @Test
    void anOpenChoiceIsAButtonThatPostsItsName() {
        String page = picker(Map.of("id", "pin", "available", true, "explanationKey", ""));
        assertThat(page).contains("name=\"credential\" value=\"pin\"").contains("method=\"post\"");
    }

    @Test
    void aBrokerIsAButtonWithItsNameEscaped() {
        String page = Pages.in("it")
                .with("choices", List.of())
                .with("brokers", List.of(Map.of("alias", "spid", "displayName", HOSTILE)))
                .render("varco-picker.ftl");
        assertThat(page).contains("value=\"broker:spid\"").doesNotContain("<script>alert");
    }

    @Test
    void whatWasTypedComesBackEscapedAndThePinNever() {
        String page = Pages.in("it").with("fiscalCode", HOSTILE).render("varco-pin.ftl");
        assertThat(page).doesNotContain("<script>alert").contains("value=\"&quot;&gt;&lt;script&gt;");
        assertThat(page).as("a PIN field has no value").containsPattern("<input id=\"pin\"(?![^>]*value=)");
    }

    @Test
    void anErrorIsTiedToItsFieldAndListedOnTop() {
        String page = Pages.in("it")
                .with("fiscalCode", "X")
                .withErrors(Map.of("fiscalCode", "varco.pin.error.cf.LENGTH"))
                .render("varco-pin.ftl");
        assertThat(page)
                .contains("aria-describedby=\"fiscalCode-hint fiscalCode-error\" aria-invalid=\"true\"")
                .contains("<a href=\"#fiscalCode\">")
                .contains("<title>Errore: Entra con il PIN");
        assertThat(page.split("role=\"alert\"", -1)).as("one summary, not two").hasSize(2);
        assertThat(page).as("the other field is fine").doesNotContain("pin-error");
    }

    @Test
    void aProfileTypeWithoutATranslationIsShownByItsOwnName() {
        String page = Pages.in("it")
                .with(
                        "profiles",
                        List.of(
                                Map.of("id", "a", "type", "cittadino", "organization", "", "office", ""),
                                Map.of("id", "b", "type", "notaio", "organization", HOSTILE, "office", "")))
                .render("varco-profile.ftl");
        assertThat(page)
                .contains(">Cittadino<")
                .contains(">notaio<")
                .doesNotContain("varco.profile.notaio")
                .doesNotContain("<script>alert");
    }

    @Test
    void theNoticeSaysTheFactTheReasonTheActAndTheReference() {
        String page = Pages.in("it").with("notice", notice("1 settembre 2024")).render("varco-notice.ftl");
        assertThat(page)
                .containsPattern("<h1[^>]*>\\s*Dal 1 settembre 2024 questo servizio")
                .contains("Il periodo in cui le aziende")
                .contains("Circolare 77/2024 (2 luglio 2024)")
                .contains("7K3F-9QZ2")
                .contains("name=\"action\" value=\"back\"")
                .doesNotContain("value=\"another\"");
        assertThat(page.split("<h1", -1)).as("exactly one h1").hasSize(2);
    }

    @Test
    void datesAreJoinedAsTheLanguageWantsThem() {
        assertThat(Pages.in("it").with("notice", notice("8 marzo 2025")).render("varco-notice.ftl"))
                .contains("Dall&#39;8 marzo 2025")
                .contains("compi 18 anni l&#39;8 marzo 2030");
        assertThat(Pages.in("it").with("notice", notice("18 marzo 2025")).render("varco-notice.ftl"))
                .contains("Dal 18 marzo 2025");
    }

    @Test
    void aRuleWithoutADateHasATitleWithoutADate() {
        assertThat(Pages.in("it").with("notice", notice("")).render("varco-notice.ftl"))
                .containsPattern("<h1[^>]*>\\s*Questo servizio si usa con SPID, CIE o CNS");
    }

    @Test
    void anotherCredentialIsTheFirstButton() {
        Map<String, Object> notice = notice("1 settembre 2024");
        notice.put("another", true);
        String page = Pages.in("en").with("notice", notice).render("varco-notice.ftl");
        assertThat(page.indexOf("value=\"another\"")).isPositive().isLessThan(page.indexOf("value=\"back\""));
    }

    @Test
    void aRequestForAPinDispositivoIsAButtonThenANumber() {
        Map<String, Object> notice = notice("1 settembre 2024");
        notice.put("convert", true);
        assertThat(Pages.in("it").with("notice", notice).render("varco-notice.ftl"))
                .contains("name=\"action\" value=\"convert\"");
        notice.put("convert", false);
        notice.put("conversion", "7K3F-92MX");
        assertThat(Pages.in("it").with("notice", notice).render("varco-notice.ftl"))
                .contains("7K3F-92MX")
                .doesNotContain("value=\"convert\"");
    }

    @Test
    void pinPageLeadsToTheActivationByAPlainButton() {
        assertThat(Pages.in("it").render("varco-pin.ftl"))
                .containsPattern("<button[^>]*name=\"activate\" value=\"true\" formnovalidate>Prima volta");
    }

    @Test
    void halvesAreTypedUnseenAndNeverSentBack() {
        String page = Pages.in("it")
                .with("fiscalCode", HOSTILE)
                .withErrors(Map.of("secondHalf", "varco.pin.activate.error.half"))
                .render("varco-pin-activate.ftl");
        assertThat(page)
                .contains("aria-describedby=\"secondHalf-hint secondHalf-error\" aria-invalid=\"true\"")
                .contains("<a href=\"#secondHalf\">")
                .doesNotContain("<script>alert");
        for (String half : List.of("firstHalf", "secondHalf")) {
            assertThat(page)
                    .containsPattern(
                            "<input id=\"" + half + "\" name=\"" + half + "\" type=\"password\"(?![^>]*value=)");
        }
    }

    @Test
    void newPinIsShownInGroupsAndInWordsWithoutAFormField() {
        for (String language : Sources.LANGUAGES) {
            String page = Pages.in(language).with("newPin", newPin(false)).render("varco-pin-new.ftl");
            assertThat(page)
                    .contains(">3F7A</span>", ">19C0</span>", "1º marzo 2027")
                    .doesNotContain("3F7A19C0", "varco.pin.");
            assertThat(page.substring(page.indexOf("varco-characters")).split("<li>", -1))
                    .as("characters in %s", language)
                    .hasSize(9);
            assertThat(page).as("the PIN goes back in no field").doesNotContain("<input");
        }
        assertThat(Pages.in("it").with("newPin", newPin(true)).render("varco-pin-new.ftl"))
                .contains("quello che hai visto prima non vale");
    }

    @Test
    void printingNeedsTheThemesScriptOnlyForItsButton() {
        assertThat(Pages.in("it").with("newPin", newPin(false)).render("varco-pin-new.ftl"))
                .as("Keycloak's own theme has no such script")
                .doesNotContain("<script")
                .contains("data-varco-print=\"Stampa la tessera\"");
        assertThat(Pages.in("it")
                        .with("newPin", newPin(false))
                        .with("properties", Map.of("styles", "css/varco.css", "varcoPrintScript", "js/print.js"))
                        .render("varco-pin-new.ftl"))
                .contains("<script type=\"module\" src=\"/resources/js/print.js\">");
    }

    @Test
    void confirmationShowsWhoseItIsAndTakesOnlyThePin() {
        String page = Pages.in("it")
                .with("fiscalCode", "FRRLNE79E49A952I")
                .withErrors(Map.of("pin", "varco.pin.confirm.error.wrong"))
                .render("varco-pin-confirm.ftl");
        assertThat(page)
                .containsPattern("<input id=\"fiscalCode\" type=\"text\"[^>]*readonly")
                .contains("name=\"again\"", "<a href=\"#pin\">")
                .doesNotContain("name=\"fiscalCode\"");
    }

    private static Map<String, Object> newPin(boolean again) {
        return Map.of(
                "groups",
                List.of("3F7A", "19C0"),
                "characters",
                List.of("3", "F", "7", "A", "1", "9", "C", "0"),
                "lastDay",
                "1º marzo 2027",
                "kind",
                "ordinario",
                "operation",
                "activated",
                "again",
                again,
                "name",
                "Elena Ferrari");
    }

    private static String picker(Map<String, Object> choice) {
        return Pages.in("it")
                .with("choices", List.of(choice))
                .with("brokers", List.of())
                .render("varco-picker.ftl");
    }

    private static Map<String, Object> notice(String since) {
        Map<String, Object> notice = new HashMap<>();
        notice.put("reason", "CUT_OFF");
        notice.put("titleKey", "varco.notice.CUT_OFF.title");
        notice.put("titleArg", since);
        notice.put("whyKey", "varco.cutoff.pin-companies-ended");
        notice.put("actText", "Circolare 77/2024");
        notice.put("actDate", "2 luglio 2024");
        notice.put("since", since);
        notice.put("steps", List.of(Map.of("key", "varco.notice.step.office", "href", "", "arg", "")));
        notice.put("reference", "7K3F-9QZ2");
        notice.put("time", "22 novembre 2026, 10:32");
        notice.put("another", false);
        notice.put("convert", false);
        notice.put("conversion", "");
        notice.put("whoKey", "varco.notice.who.MINOR");
        notice.put("whoArg", "8 marzo 2030");
        notice.put("keptKey", "varco.notice.enablements-kept");
        return notice;
    }
}
