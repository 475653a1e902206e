package org.sawt.idea.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class IdeaDeskPagesIT {

    private static final int LIMIT_MILLIS = 30_000;

    @Test
    void answersAnIdeaStepByStepAndAnnouncesWhatFollows() throws Exception {
        long entity = People.entity();
        Ideas.Made idea = Ideas.by(People.citizen())
                .titled("مظلة عند محطة الحافلات")
                .language("ar")
                .in(Rounds.open().of(entity));
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT)) {
            visit.signIn(People.officer(entity)).open("desk/ideas").follow(idea.title());
            visit.find("#reason").fill("سبب باق");
            visit.press("نشر الرد");
            assertEquals("سبب باق", visit.find("#reason").inputValue());
            visit.choose("أخذها للدراسة").press("نشر الرد").sees("نُشر ردّكم");
            visit.choose("قبولها");
            visit.find("#reason").fill("سنبدأ بعشر محطات.");
            visit.press("نشر الرد").sees("نُشر ردّكم");
            visit.find("#title").fill("أول محطة");
            visit.find("#dueOn").fill("2027-03-31");
            visit.press("إعلان").sees("أُعلنت الخطوة.");
            visit.press("أُنجزت: أول محطة").sees("سُجّل إنجاز الخطوة.");
            visit.follow("عرض الصفحة العامة").sees("سنبدأ بعشر محطات.").sees("أول محطة");
        }
    }

    @Test
    void keepsTheReasonOfATabThatComesSecond() throws Exception {
        long entity = People.entity();
        Ideas.Made idea = Ideas.by(People.citizen()).in(Rounds.open().of(entity));
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(People.officer(entity)).open("desk/" + idea.path());
            try (var tab = visit.context().newPage()) {
                tab.navigate(visit.page().url());
                tab.locator("label[for^=step]").first().click();
                tab.locator("#reason").fill("First");
                tab.locator("#answer").click();
                visit.choose("Take it under review");
                visit.find("#reason").fill("Second");
                visit.press("Publish the answer").sees("in the meantime");
                assertEquals("Second", visit.find("#reason").inputValue());
            }
        }
    }

    @Test
    void unitesIdeasAndTakesThemApartAgain() throws Exception {
        long entity = People.entity();
        Rounds.Made round = Rounds.open().of(entity);
        String mark = "Shade " + System.nanoTime();
        Ideas.Made one = Ideas.by(People.citizen()).titled(mark + " one").in(round);
        Ideas.Made two = Ideas.by(People.citizen()).titled(mark + " two").in(round);
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(People.officer(entity)).open("desk/" + one.path()).follow("Unite with another idea");
            visit.find("#text").fill(mark);
            visit.press("Find").choose(two.title() + " (no support)").press("Unite");
            visit.sees("The ideas are one now");
            visit.open(one.path());
            assertTrue(visit.page().url().endsWith(two.path()), visit.page().url());
            visit.sees(two.title());
            visit.open("desk/" + two.path())
                    .press("Take out again: " + one.title())
                    .sees("The ideas are separate again.");
            visit.open(one.path()).sees(one.title());
            visit.open("desk/" + one.path()).follow("Make a part of it an idea of its own");
            visit.press("Publish the new idea");
            assertEquals("true", visit.find("#title").getAttribute("aria-invalid"));
            visit.find("#title").fill(mark + " benches");
            visit.find("#body").fill("Benches **with a back**");
            visit.find("#category").selectOption("1");
            visit.press("Publish the new idea").sees("The new idea is public.").sees(mark + " benches");
        }
    }

    @Test
    void writesACallAndBringsIdeasIntoIt() throws Exception {
        Person officer = People.officer(People.entity());
        String title = "Call " + System.nanoTime();
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(officer).open("desk/ideas/rounds").follow("Write a call");
            visit.find("#titleEn").fill(title);
            visit.find("#opensAt").fill("2026-01-01T08:00");
            visit.press("Save").sees("The call has been saved.").press("Publish the call");
            visit.find(".problems a").first().waitFor();
            fill(visit, title);
            visit.press("Save")
                    .sees("The call has been saved.")
                    .press("Publish the call")
                    .sees("The call is public.");
            upload(visit, "id;title;category\n1;First " + title + ";The sea\n2;Second;The moon\n");
            visit.sees("there is no category “The moon”").press("Import 1 idea");
            finish(visit);
            visit.sees("Import finished").follow("See the ideas").sees("First " + title);
        }
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT)) {
            visit.signIn(officer);
            upload(visit, "Nummer,Thema\n7,Schatten\n");
            visit.press("الفحص بهذه الأعمدة");
            assertEquals("#map-external_id", visit.find(".problems a").first().getAttribute("href"));
            visit.find("#map-external_id").selectOption("0");
            visit.find("#map-title").selectOption("1");
            visit.press("الفحص بهذه الأعمدة").sees("تم الفحص.").sees("Schatten");
        }
    }

    private static void fill(Visit visit, String title) {
        visit.find("#titleAr").fill("دعوة " + title);
        visit.find("#questionAr").fill("ماذا عن البحر؟");
        visit.find("#questionEn").fill("What about the sea?");
        visit.find("#descriptionAr").fill("شرح");
        visit.find("#descriptionEn").fill("About");
        visit.find("#nameAr-0").fill("البحر");
        visit.find("#nameEn-0").fill("The sea");
    }

    private static void upload(Visit visit, String text) {
        Visitor visitor = visit.visitor();
        visit.open("desk/ideas/import");
        visit.find("#file")
                .setInputFiles(new FilePayload("ideas.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        visit.press(visitor.says("رفع وفحص", "Upload and check"));
    }

    private static void finish(Visit visit) {
        long end = System.nanoTime() + LIMIT_MILLIS * 1_000_000L;
        while (visit.find("#percent").count() > 0 && System.nanoTime() < end) {
            visit.page().reload();
        }
        visit.check();
    }
}
