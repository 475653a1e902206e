package org.sawt.idea.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;
import org.sawt.idea.it.Rounds.Made;

class IdeaPagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final AtomicLong COUNT = new AtomicLong(System.nanoTime() % 1_000_000L);

    private static String title(String words) {
        return words + " " + COUNT.incrementAndGet();
    }

    @Test
    void writesAnIdeaStepByStepOnAPhoneWithoutJavaScript() throws Exception {
        Made round = Rounds.open().needing(3).of(People.entity());
        String title = title("مظلات عند مواقف الحافلات");
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT)) {
            visit.open(round.path()).sees("سؤال الدعوة " + round.id()).follow("اكتب فكرة لهذه الدعوة");
            visit.signInHere(People.citizen()).fill("العنوان", title).press("ابدأ المسودة");
            visit.find("#body").fill("## اليوم\nلا ظل عند المواقف.\n\n- مظلة\n- مقعد");
            goOn(visit.press("حفظ ومتابعة")).sees("ما زال شيء ناقصًا").follow("العودة إلى النص");
            visit.find("#category").selectOption(new SelectOption().setIndex(1));
            visit.find("#governorate").selectOption("MUHARRAQ");
            visit.find("#block").fill("٢١٧");
            visit.find("#latitude").fill("٢٦٫٢٥٥");
            visit.find("#longitude").fill("50.615");
            visit.press("حفظ المسودة").sees("حُفظت المسودة.");
            goOn(visit.press("حفظ ومتابعة")).sees("هكذا ستظهر فكرتك.");
            assertEquals(2, visit.find(".idea-preview li").count());
            visit.press("إرسال الفكرة").sees("نُشرت فكرتك").follow("عرض فكرتك");
            assertEquals(title, visit.find("h1").innerText().strip());
            visit.sees("محافظة المحرق")
                    .sees("من ٣ أشخاص يلزم دعمهم")
                    .sees("متى دعمها ٣ أشخاص وجب على الجهة المعنية أن ترد.");
            assertEquals(1, visit.find(".idea-map path.here").count());
            visit.open("account/ideas").sees(title);
        }
    }

    /** Past the similar ideas, of which other tests may have made some. */
    private static Visit goOn(Visit visit) {
        visit.find("main .actions a.primary").click();
        visit.page().waitForLoadState();
        return visit.check();
    }

    @Test
    void findsSupportsAndLeavesAnIdea() throws Exception {
        Made round = Rounds.open().of(People.entity());
        Ideas.Made idea = Ideas.by(People.citizen())
                .titled(title("Quiet hours at the corniche"))
                .in(round);
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.open("ideas?sort=newest&governorate=NORTHERN").doesNotSee(idea.title());
            visit.open("ideas?sort=newest&round=" + round.id()).follow(idea.title());
            visit.follow("Sign in to support this idea").signInHere(People.citizen());
            assertTrue(visit.page().url().endsWith(idea.path()), visit.page().url());
            visit.press("I support this idea").sees("You now support this idea.");
            awaits(visit, "1 person supports it");
            visit.open("account/ideas?view=supported").sees(idea.title());
            visit.open(idea.path()).press("Withdraw my support").sees("Your support has been withdrawn.");
            awaits(visit, "No support yet");
        }
    }

    /** The tally follows within seconds. */
    static void awaits(Visit visit, String text) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!visit.find("main").innerText().contains(text) && Instant.now().isBefore(end)) {
            visit.page().reload();
        }
        visit.sees(text).check();
    }

    @Test
    void savesWhileAPersonWritesAndTellsTwoWindowsOfEachOther() throws Exception {
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            String title = title("A library bus");
            visit.signIn(People.citizen())
                    .open("ideas/new")
                    .fill("Title", title)
                    .press("Start the draft");
            try (Page other = visit.context().newPage()) {
                other.navigate(visit.page().url());
                visit.find("#body").fill("It comes every week.");
                visit.page()
                        .waitForCondition(() ->
                                visit.find("[data-idea-draft]").innerText().contains("Saved at"));
                other.locator("#body").fill("It comes every day.");
                other.locator("#save").click();
                other.waitForLoadState();
                assertEquals(
                        "It comes every day.",
                        other.locator("#body").inputValue().strip());
                assertTrue(other.locator(".idea-stale").innerText().contains("It comes every week."));
                other.locator("#replace").click();
                other.waitForLoadState();
                assertEquals(0, other.locator(".idea-stale").count());
            }
            visit.page().reload();
            assertEquals("It comes every day.", visit.find("#body").inputValue().strip());
            visit.check();
        }
    }

    @Test
    void givesTheTextBackAfterALostSession() throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK_WITHOUT_JAVASCRIPT)) {
            visit.signIn(person)
                    .open("ideas/new")
                    .fill("Title", title("Shade for the market"))
                    .press("Start the draft");
            visit.find("#body").fill("Traders stand in the sun.");
            visit.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("sawt-session"));
            visit.press("Save draft").sees("Your text is kept").signInHere(person);
            visit.sees("your text has been saved");
            assertEquals(
                    "Traders stand in the sun.",
                    visit.find("#body").inputValue().strip());
        }
    }

    @Test
    void invitesSomebodyToWriteAlong() throws Exception {
        Person friend = People.citizen();
        try (Visit author = Browsing.as(Visitor.ENGLISH_DESK_WITHOUT_JAVASCRIPT);
                Visit guest = Browsing.as(Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT)) {
            String title = title("Benches on the way to school");
            author.signIn(People.citizen())
                    .open("ideas/new")
                    .fill("Title", title)
                    .press("Start the draft");
            author.press("Save and invite co-authors").fill("Their e-mail address", friend.userName());
            author.press("Send the invitation").sees("If somebody is registered with this address");
            guest.signIn(friend).open("account/ideas").sees(title).press("قبول: " + title);
            guest.sees("أصبحت شريكًا في كتابة الفكرة.");
            assertEquals(title, guest.find("#title").inputValue());
            author.open("account/ideas").follow(title);
            author.press("Save and invite co-authors").sees("With you");
        }
    }
}
