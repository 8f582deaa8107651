package it.varco.themes;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The frame that every page shares. */
class FrameTest {

    @Test
    void languagesArePlainLinksThatSayWhichLanguageTheyAre() {
        assertThat(error(Pages.in("it")))
                .contains("<a href=\"/en\" lang=\"en\" hreflang=\"en\">English</a>")
                .contains("<a href=\"/it\" lang=\"it\" hreflang=\"it\" aria-current=\"true\">Italiano</a>");
    }

    @Test
    void languagesComeInTheOrderOfTheTheme() {
        String page = error(Pages.in("it").with("properties", Map.of("styles", "css/varco.css", "locales", "en,it")));
        assertThat(page.indexOf("hreflang=\"en\"")).isPositive().isLessThan(page.indexOf("hreflang=\"it\""));
    }

    @Test
    void thereIsNoFooterWhenNothingIsSet() {
        assertThat(error(Pages.in("it"))).doesNotContain("<footer");
    }

    @Test
    void aRealmSettingWinsAndOnlyWebAddressesBecomeLinks() {
        String page = error(Pages.in("it")
                .with(
                        "realm",
                        Map.of(
                                "name",
                                "varco",
                                "internationalizationEnabled",
                                false,
                                "attributes",
                                Map.of(
                                        "varco.link.privacy",
                                        "javascript:alert(1)",
                                        "varco.link.accessibility",
                                        "https://example.org/a11y")))
                .with(
                        "properties",
                        Map.of("styles", "css/varco.css", "varcoLinkAccessibility", "https://example.org/other")));
        assertThat(page).contains("https://example.org/a11y").doesNotContain("javascript:", "example.org/other");
    }

    @Test
    void anErrorPageHasItsCodeTheTimeAndTheWayBack() {
        String page = error(Pages.in("en")
                .with("client", Map.of("clientId", "rp", "baseUrl", "https://rp.example.org/"))
                .with("statusCode", 400));
        assertThat(page)
                .contains("<title>Error: We could not complete this - Ente di &lt;prova&gt;</title>")
                .contains("<dd>400</dd>")
                .contains("href=\"https://rp.example.org/\"");
    }

    @Test
    void theMovedClockIsAnnouncedOnlyWhenItIsMoved() {
        assertThat(error(Pages.in("en"))).doesNotContain("as if today");
        assertThat(error(Pages.in("it").with("decisionDate", "2024-08-31")))
                .contains("come se oggi fosse il 31 agosto 2024");
    }

    private static String error(Pages pages) {
        return pages.with("message", Map.of("type", "error", "summary", "What happened"))
                .render("error.ftl");
    }
}
