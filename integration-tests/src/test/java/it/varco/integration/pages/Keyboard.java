package it.varco.integration.pages;

import com.microsoft.playwright.Page;

/**
 * A person without a mouse.
 *
 * @param page the page shown
 */
record Keyboard(Page page) {

    private static final int MORE_STOPS_THAN_ANY_PAGE = 40;

    /** Presses Tab until the focus is on what matches. */
    Keyboard tabTo(String selector) {
        for (int stop = 0; stop < MORE_STOPS_THAN_ANY_PAGE; stop++) {
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector + " on " + page.title());
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }
}
