package it.varco.integration.browser;

/**
 * How a window is set up.
 *
 * @param language of the browser, for example {@code it-IT}
 * @param width in CSS pixels
 * @param scripts whether JavaScript runs
 */
public record WindowKind(String language, int width, boolean scripts) {

    /** Italian, desktop width, scripts on. */
    public static WindowKind usual() {
        return new WindowKind("it-IT", 1280, true);
    }

    public WindowKind language(String value) {
        return new WindowKind(value, width, scripts);
    }

    public WindowKind width(int pixels) {
        return new WindowKind(language, pixels, scripts);
    }

    public WindowKind withoutScripts() {
        return new WindowKind(language, width, false);
    }
}
