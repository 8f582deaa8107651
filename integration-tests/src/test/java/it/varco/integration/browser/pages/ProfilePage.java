package it.varco.integration.browser.pages;

import java.util.List;

import com.microsoft.playwright.Page;

import it.varco.integration.browser.Chromium;

/** Choice of the profile to act with. */
public final class ProfilePage {

    private final Page page;

    public ProfilePage(Chromium window) {
        this.page = window.page();
    }

    /** Labels of the profiles offered, in order. */
    public List<String> offered() {
        return page.locator("form:has(input[name=profile]) label").allInnerTexts();
    }

    /** Chooses the one whose label holds the text, and goes on. */
    public void choose(String label) {
        page.getByLabel(label).check();
        page.locator("form:has(input[name=profile]) button[type=submit]:not([name])")
                .click();
    }

    public void cancel() {
        page.locator("button[name=cancel]").click();
    }
}
