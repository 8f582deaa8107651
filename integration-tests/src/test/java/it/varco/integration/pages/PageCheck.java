package it.varco.integration.pages;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

import it.varco.integration.browser.Chromium;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every page must be, checked in a real browser at desktop width and at 320 pixels; keeps a picture of both.
 *
 * <p>Made before the first page is opened, as it listens for violations of the content security policy.
 */
final class PageCheck {

    static final List<String> LANGUAGES = List.of("it", "en", "de", "fr", "sl");

    private static final int DESKTOP = 1280;
    private static final int PHONE = 320;
    private static final int HEIGHT = 900;

    private final Chromium window;
    private String language;

    private PageCheck(Chromium window, String language) {
        this.window = window;
        this.language = language;
    }

    static PageCheck on(Chromium window, String language) {
        window.page().addInitScript(PageScripts.LISTEN_FOR_VIOLATIONS);
        return new PageCheck(window, language);
    }

    /** The same window, from now on in another language. */
    PageCheck in(String other) {
        return new PageCheck(window, other);
    }

    /** Checks the page shown; the pictures are called after it, the language and the width. */
    void passes(String name) {
        List<String> faults = new ArrayList<>(everyWidth(name, DESKTOP));
        faults.addAll(everyWidth(name, PHONE));
        page().setViewportSize(DESKTOP, HEIGHT);
        faults.addAll(lines(PageScripts.UNEXPECTED_SCRIPTS));
        faults.addAll(hiddenFocus());
        assertThat(faults).as("%s in %s", name, language).isEmpty();
        assertThat(page().locator("html").getAttribute("lang"))
                .as("language of %s", name)
                .isEqualTo(language);
        assertThat(page().locator("h1").count()).as("headings of %s", name).isEqualTo(1);
        assertThat(page().locator("h1").innerText()).as("heading of %s", name).isNotBlank();
    }

    /**
     * Checks the page shown and, by its own language links, the same page in the four other languages; comes back to the
     * language it began with.
     */
    void passesInEveryLanguage(String name) {
        String first = language;
        passes(name);
        String heading = page().locator("h1").innerText();
        for (String other : LANGUAGES) {
            if (!other.equals(first)) {
                language = other;
                choose(other);
                assertThat(page().locator(".varco-languages a").allInnerTexts())
                        .as("languages on offer on %s, each by its own name", name)
                        .containsExactly("Italiano", "English", "Deutsch", "Français", "Slovenščina");
                passes(name);
            }
        }
        language = first;
        choose(first);
        assertThat(page().locator("h1").innerText())
                .as("still the page %s", name)
                .isEqualTo(heading);
    }

    /** Goes on when the page is there in that language: a click does not wait for the page it leads to. */
    private void choose(String other) {
        page().locator("a[hreflang=" + other + "]").click();
        page().waitForSelector(
                        "html[lang=" + other + "] body",
                        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page().waitForLoadState();
    }

    private List<String> everyWidth(String name, int width) {
        page().setViewportSize(width, HEIGHT);
        window.keepPicture(name + "-" + language + "-" + width);
        List<String> faults = new ArrayList<>(window.accessibilityFaults());
        faults.addAll(lines(PageScripts.OVERFLOW));
        faults.addAll(lines(PageScripts.SMALL_TARGETS));
        faults.addAll(lines(PageScripts.RAW_KEYS));
        return faults.stream().map(fault -> width + " px: " + fault).toList();
    }

    /** Walks through everything that takes the focus, as someone without a mouse does. */
    private List<String> hiddenFocus() {
        List<String> faults = new ArrayList<>();
        int stops = ((Number) page().evaluate(PageScripts.START_OF_WALK)).intValue();
        for (int stop = 0; stop < stops; stop++) {
            page().keyboard().press("Tab");
            faults.addAll(lines(PageScripts.HIDDEN_FOCUS));
        }
        return faults;
    }

    private List<String> lines(String script) {
        List<?> found = (List<?>) page().evaluate(script);
        return found.stream().map(Object::toString).toList();
    }

    private Page page() {
        return window.page();
    }
}
