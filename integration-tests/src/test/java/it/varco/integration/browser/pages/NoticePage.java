package it.varco.integration.browser.pages;

import com.microsoft.playwright.Page;

import it.varco.integration.browser.Chromium;

/** The refusal as the person reads it. */
public final class NoticePage {

    private final Page page;

    public NoticePage(Chromium window) {
        this.page = window.page();
    }

    public String title() {
        return page.locator("h1").innerText();
    }

    /** Everything on the page, the act included, which is folded away at first. */
    public String text() {
        return page.locator("body").textContent();
    }

    public void backToTheService() {
        page.locator("button[name=action][value=back]").click();
    }

    public void chooseAnother() {
        page.locator("button[name=action][value=another]").click();
    }
}
