package it.varco.integration.browser.pages;

import com.microsoft.playwright.Page;

import it.varco.integration.browser.Chromium;

/** Where a person picks the credential. */
public final class PickerPage {

    private final Page page;

    public PickerPage(Chromium window) {
        this.page = window.page();
    }

    public PinPage choosePin() {
        page.locator("button[name=credential][value=pin]").click();
        return new PinPage(page);
    }

    public boolean offers(String credential) {
        return page.locator("button[name=credential][value='" + credential + "']")
                .isVisible();
    }

    public void cancel() {
        page.locator("button[name=cancel]").click();
    }
}
