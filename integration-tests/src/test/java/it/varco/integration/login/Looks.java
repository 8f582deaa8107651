package it.varco.integration.login;

import it.varco.integration.http.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page has in common, whatever was sent to get it. */
final class Looks {

    private Looks() {}

    /** A page of ours with a way on, or the login's end; never a server error, a blank page or a stack trace. */
    static void wellCaredFor(Page page, String situation) {
        if (page.answered()) {
            return;
        }
        assertThat(page.status()).as("%s: %s", situation, page).isBetween(200, 499);
        assertThat(page.html())
                .as("%s: no insight into the program", situation)
                .doesNotContain("Exception", "\tat ", "java.lang", "org.keycloak", "freemarker");
        assertThat(page.has("body.varco"))
                .as("%s: our look, not %s", situation, page)
                .isTrue();
        assertThat(page.texts("h1"))
                .as("%s: one heading on %s", situation, page)
                .hasSize(1);
        assertThat(page.has("main form, main a[href]") || page.text().contains("prova a entrare di nuovo"))
                .as("%s: a way on from %s", situation, page)
                .isTrue();
    }
}
