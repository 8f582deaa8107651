package it.varco.integration.pages;

import it.varco.integration.browser.Chromium;
import it.varco.integration.browser.pages.PickerPage;
import it.varco.sandbox.rp.LoginAttempt;

/** A login just begun in a window. */
final class Begun {

    private Begun() {}

    /** The first page of it. */
    static PickerPage in(Chromium window, LoginAttempt attempt) {
        window.page().navigate(attempt.uri().toString());
        return new PickerPage(window);
    }
}
