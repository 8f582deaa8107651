package it.varco.integration.browser;

import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * A fresh window of a real Chromium, for one test. At the relying party's address there is an empty page: the window
 * arrives there and {@code page().url()} is the answer.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> AXE_TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final Path screenshots;

    Chromium(BrowserContext context, Path screenshots) {
        this.context = context;
        this.page = context.newPage();
        this.screenshots = screenshots;
    }

    /** Playwright's own page, for everything not wrapped here. */
    public Page page() {
        return page;
    }

    /**
     * Accessibility faults of the page shown, as readable lines; a good page has none. In legacy mode axe does not open a
     * page of its own for frames, of which ours have none to look into.
     */
    public List<String> accessibilityFaults() {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(AXE_TAGS).analyze().getViolations().stream()
                        .map(Chromium::line)
                        .toList();
    }

    /** Keeps a picture of the whole page as {@code target/screenshots/<name>.png}. */
    public void keepPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(screenshots.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
