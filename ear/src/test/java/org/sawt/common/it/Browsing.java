package org.sawt.common.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;

/** The one browser of the whole run; each visit has a context of its own, without cookies of others. */
public final class Browsing {

    static final int HEIGHT = 800;

    /** The driver's own scrolling waits for half a minute where scripts are off, so these visitors see pages whole. */
    private static final int HEIGHT_WITHOUT_JAVASCRIPT = 4000;

    private static Playwright playwright;
    private static Browser browser;

    private Browsing() {}

    /** Opens the browser for this visitor, who sees no page yet. Close the visit when the test ends. */
    public static Visit as(Visitor visitor) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(visitor.javaScript())
                        .setLocale(visitor.language())
                        .setViewportSize(visitor.width(), visitor.javaScript() ? HEIGHT : HEIGHT_WITHOUT_JAVASCRIPT));
        return new Visit(visitor, context);
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create();
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
        }
        return browser;
    }

    static synchronized void close() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }
}
