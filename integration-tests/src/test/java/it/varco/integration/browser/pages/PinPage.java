package it.varco.integration.browser.pages;

import com.microsoft.playwright.Page;

/** Codice fiscale and PIN. */
public final class PinPage {

    private final Page page;

    PinPage(Page page) {
        this.page = page;
    }

    /** Sends the form; what comes next depends on the person. */
    public void enter(String fiscalCode, String pin) {
        page.locator("input[name=fiscalCode]").fill(fiscalCode);
        page.locator("input[name=pin]").fill(pin);
        page.locator("form:has(input[name=pin]) button[type=submit]:not([name])")
                .click();
    }

    public void back() {
        page.locator("button[name=back]").click();
    }

    /** All that is said about what was wrong. */
    public String errors() {
        return String.join(" ", page.locator("[role=alert]").allInnerTexts());
    }
}
