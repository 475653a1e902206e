package org.sawt.idea.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

/** The whole life of an idea, from a thought to a decision that everybody can read, through the pages of all who take part. */
class IdeaLifePagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Visitor PHONE = Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT;

    private long entity;
    private Person author;
    private Person second;
    private Person third;
    private Person moderator;
    private Person colleague;
    private Rounds.Made round;
    private String title;
    private String comment;

    @BeforeEach
    void meetPeople() throws Exception {
        entity = People.entity();
        round = Rounds.open().needing(2).of(entity);
        author = People.citizen();
        second = People.citizen();
        third = People.citizen();
        moderator = People.with("citizen", "moderator");
        colleague = People.with("citizen", "moderator");
        title = "ممشى مظلل حول بحيرة اللوزي " + round.id();
        comment = "أتمنى أن يبدأ العمل قبل الصيف " + round.id();
    }

    @Test
    void livesFromAThoughtToADecisionThatEverybodyCanRead() throws Exception {
        String idea = write();
        supportInsteadOfWritingTheSame(idea);
        String remark = discuss(idea);
        report(remark);
        hide();
        reads(idea, false);
        object();
        restore();
        reads(idea, true);
        reachTheThreshold(idea);
        answer(idea);
        isTold(author);
        isTold(second);
        showsTheHistory(idea);
    }

    /** In Arabic, on a phone without JavaScript. Returns the path of the idea. */
    private String write() {
        try (Visit visit = Browsing.as(PHONE)) {
            visit.signIn(author).open("ideas/new?round=" + round.id()).fill("العنوان", title);
            visit.press("ابدأ المسودة");
            visit.find("#body").fill("يمشي الناس حول البحيرة في الشمس. نقترح أشجارًا ومظلات ومقاعد على طول الممشى.");
            visit.find("#category").selectOption(new SelectOption().setIndex(3));
            visit.press("حفظ ومتابعة").find("main .actions a.primary").click();
            visit.press("إرسال الفكرة").sees("نُشرت فكرتك").follow("عرض فكرتك");
            String url = visit.page().url();
            return url.substring(url.indexOf("ideas/"));
        }
    }

    private void supportInsteadOfWritingTheSame(String idea) {
        String button = "دعم تلك الفكرة بدلًا منها: " + title;
        try (Visit visit = Browsing.as(PHONE)) {
            visit.signIn(second).open("ideas/new?round=" + round.id());
            visit.fill("العنوان", "مظلات وأشجار على ممشى بحيرة اللوزي " + round.id())
                    .press("ابدأ المسودة");
            visit.press("حفظ ومتابعة");
            awaits(visit, button);
            visit.press(button).sees("أصبحت من داعمي هذه الفكرة");
            assertTrue(visit.page().url().endsWith(idea), visit.page().url());
        }
    }

    /** The index and the tallies follow within seconds. A button's text is no text of the page. */
    private static void awaits(Visit visit, String text) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!visit.find("main").innerHTML().contains(text) && Instant.now().isBefore(end)) {
            visit.page().reload();
        }
        assertTrue(visit.find("main").innerHTML().contains(text), text);
    }

    /** Returns the id of the comment. */
    private String discuss(String idea) {
        try (Visit visit = Browsing.as(PHONE)) {
            visit.signIn(second).open(idea).fill("تعليقك", comment).press("نشر التعليق");
            visit.sees("نُشر تعليقك.").sees(comment);
            String url = visit.page().url();
            return url.substring(url.indexOf("#comment-") + "#comment-".length());
        }
    }

    private void report(String remark) {
        try (Visit visit = Browsing.as(PHONE)) {
            visit.signIn(third).open("reports/new?kind=comment&id=" + remark).sees(comment);
            visit.choose("١. احترم الناس").press("إرسال البلاغ").sees("شكرًا لك. وصل بلاغك");
        }
    }

    private void hide() {
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(moderator)
                    .open("desk/moderation?sort=newest&source=report")
                    .follow(comment);
            visit.press("Take it in hand").choose("Hide it");
            visit.find("#rule").selectOption("1");
            visit.fill("Reason in your words", "It mocks somebody.").press("Decide now");
            visit.sees("The case is decided.");
        }
    }

    private void reads(String idea, boolean shown) {
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.open(idea);
            assertEquals(shown, visit.find("main").innerText().contains(comment));
        }
    }

    private void object() {
        try (Visit visit = Browsing.as(PHONE)) {
            visit.signIn(second).open("account/decisions").follow("حُجب بموجب القاعدة ١. احترم الناس");
            visit.fill("لماذا ينبغي أن يُعرض نصك؟", "لم أقصد أحدًا.")
                    .press("إرسال الاعتراض")
                    .sees("وصل اعتراضك.");
        }
    }

    private void restore() {
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(colleague)
                    .open("desk/moderation?sort=newest&source=appeal")
                    .follow(comment);
            visit.choose("The author is right: show it again").fill("Why?", "It mocks nobody.");
            visit.press("Decide the appeal").sees("The appeal is decided.");
        }
    }

    private void reachTheThreshold(String idea) {
        try (Visit visit = Browsing.as(PHONE)) {
            visit.signIn(third).open(idea).press("أدعم هذه الفكرة").sees("أصبحت من داعمي هذه الفكرة");
            awaits(visit, "نالت دعمًا كافيًا، وعلى الجهة المعنية أن ترد قبل");
        }
    }

    private void answer(String idea) throws Exception {
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(People.officer(entity)).open("desk/" + idea).choose("Take it under review");
            visit.find("#reason").fill("We measure the path this month.");
            visit.press("Publish the answer").sees("Your answer is public.").choose("Accept it");
            visit.find("#reason").fill("The first trees come in spring.");
            visit.press("Publish the answer").sees("Your answer is public.");
        }
    }

    private void isTold(Person person) {
        try (Visit visit = Browsing.as(PHONE)) {
            visit.signIn(person).open("account/notifications");
            awaits(visit, "قُبلت الفكرة");
            visit.sees(title).check();
        }
    }

    private void showsTheHistory(String idea) {
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.open(idea)
                    .sees("Accepted")
                    .sees("The first trees come in spring.")
                    .sees("Test entity " + entity);
            assertEquals(2, visit.find("#answers .timeline > li").count());
            visit.sees("We measure the path this month.")
                    .sees("2 people support it")
                    .sees(comment);
        }
    }
}
