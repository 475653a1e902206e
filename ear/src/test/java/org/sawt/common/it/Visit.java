package org.sawt.common.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.sawt.common.it.People.Person;

/**
 * One person's way through the portal. After each step the page is checked: no accessibility violation, no sideways
 * scrolling, no script error, no blocked content, no server error.
 */
public final class Visit implements AutoCloseable {

    private static final int SERVER_ERROR = 500;

    /** The pages that axe has seen in this run, by what it judges: the same elements in the same state need no second look. */
    private static final Set<String> AUDITED = ConcurrentHashMap.newKeySet();

    private final Visitor visitor;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private Page audit;

    Visit(Visitor visitor, BrowserContext context) {
        this.visitor = visitor;
        this.context = context;
        this.page = context.newPage();
        page.onDialog(dialog -> {
            troubles.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> troubles.add("script error: " + error));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                troubles.add("console: " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= SERVER_ERROR) {
                troubles.add(response.status() + " " + response.url());
            }
        });
    }

    /** Opens a path below the visitor's language, such as "topics/5". */
    public Visit open(String path) {
        page.navigate(Portal.at("/" + visitor.language() + "/" + path).toString());
        return check();
    }

    /** Opens any address of the portal. */
    public Visit openAddress(String address) {
        page.navigate(address.startsWith("http") ? address : Portal.at(address).toString());
        return check();
    }

    /** Fills the field with this label. */
    public Visit fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
        return this;
    }

    /** Ticks the option with this label, which covers its button as a target for a finger. */
    public Visit choose(String label) {
        page.locator("label", new Page.LocatorOptions().setHasText(whole(label)))
                .click();
        return this;
    }

    /** Ticks the option with this label in the group with this name. */
    public Visit choose(String group, String label) {
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(group).setExact(true))
                .locator("label", new Locator.LocatorOptions().setHasText(whole(label)))
                .click();
        return this;
    }

    /** A pattern that the browser, too, understands. */
    private static Pattern whole(String text) {
        return Pattern.compile("^\\s*" + text.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + "\\s*$");
    }

    /** Presses the button with this text. */
    public Visit press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
        return check();
    }

    /** Follows the link with this text. */
    public Visit follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
        return check();
    }

    public Visit signIn(Person person) {
        open("sign-in");
        return signInHere(person);
    }

    /** Fills in the sign-in page that is open. */
    public Visit signInHere(Person person) {
        fill(visitor.says("البريد الإلكتروني أو اسم المستخدم", "E-mail or user name"), person.userName());
        fill(visitor.says("كلمة المرور", "Password"), People.PASSWORD);
        return press(visitor.says("تسجيل الدخول", "Sign in"));
    }

    /** The text is somewhere on the page. */
    public Visit sees(String text) {
        assertTrue(
                page.locator("body").innerText().contains(text),
                () -> "\"" + text + "\" is not on " + page.url() + ":\n"
                        + page.locator("body").innerText());
        return this;
    }

    public Visit doesNotSee(String text) {
        assertTrue(!page.locator("body").innerText().contains(text), () -> "\"" + text + "\" is on " + page.url());
        return this;
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public Visitor visitor() {
        return visitor;
    }

    /** Checks the page as it is now. */
    public Visit check() {
        assertEquals(List.of(), troubles, () -> "on " + page.url());
        if (AUDITED.add(visitor + Skeleton.of(page.content()))) {
            checkAccess();
        }
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertTrue(width <= visitor.width(), () -> page.url() + " is " + width + " px wide on " + visitor.width());
        return this;
    }

    private void checkAccess() {
        var violations = new AxeBuilder(audited()).setLegacyMode(true).analyze().getViolations();
        assertTrue(
                violations.isEmpty(),
                () -> page.url() + " "
                        + violations.stream()
                                .map(rule -> rule.getId() + ": "
                                        + rule.getNodes().get(0).getHtml())
                                .toList());
    }

    /** The page itself, or for a visitor without JavaScript the same document where axe, which is a script, can run. */
    private Page audited() {
        if (visitor.javaScript()) {
            return page;
        }
        if (audit == null) {
            audit = context.browser()
                    .newPage(new Browser.NewPageOptions()
                            .setLocale(visitor.language())
                            .setViewportSize(visitor.width(), Browsing.HEIGHT));
            audit.route("**/*", this::answerAudit);
        }
        audit.navigate(page.url());
        return audit;
    }

    private void answerAudit(Route route) {
        switch (route.request().resourceType()) {
            case "document" ->
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=UTF-8")
                        .setBody(page.content()));
            case "script" -> route.abort();
            default -> route.resume();
        }
    }

    @Override
    public void close() {
        if (audit != null) {
            audit.close();
        }
        context.close();
    }
}
