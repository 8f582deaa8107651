package it.varco.integration.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The one browser process of the run; each test gets a window of its own. */
public final class ChromiumProgram implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int VIEWPORT_HEIGHT = 900;

    private final Playwright playwright;
    private final Browser browser;
    private final Path screenshots;

    private ChromiumProgram(Playwright playwright, Browser browser, Path screenshots) {
        this.playwright = playwright;
        this.browser = browser;
        this.screenshots = screenshots;
    }

    /** @throws IllegalStateException when there is no Chromium; {@code ./varco test} installs one */
    public static ChromiumProgram start(Path target) {
        Playwright playwright = Playwright.create();
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
        executable().ifPresent(options::setExecutablePath);
        return new ChromiumProgram(playwright, playwright.chromium().launch(options), target.resolve("screenshots"));
    }

    /** A window of the given width, in a language, with or without scripts. */
    public Chromium window(WindowKind kind) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setIgnoreHTTPSErrors(true)
                .setJavaScriptEnabled(kind.scripts())
                .setLocale(kind.language())
                .setViewportSize(kind.width(), VIEWPORT_HEIGHT));
        return new Chromium(context, screenshots);
    }

    /** CHROMIUM names one; else the first on the path; else none, and Playwright's own download is used. */
    private static Optional<Path> executable() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        String path = Objects.toString(System.getenv("PATH"), "");
        return Arrays.stream(path.split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
