package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;
import org.sawt.topic.it.Topics.Made;

class TopicDeskPagesIT {

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void writesPublishesAndClosesATopic(Visitor visitor) throws Exception {
        String title = "Market " + System.nanoTime();
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.officer()).open("desk/topics").follow(visitor.says("كتابة موضوع", "Write a topic"));
            visit.follow(visitor.says("اختيار واحد", "One choice"));
            writeTexts(visit, title);
            writeRows(visit);
            writePeriod(visit);
            visit.press(visitor.says("حفظ ومراجعة قبل النشر", "Save and review for publishing"))
                    .sees(visitor.says("حُفظت المسودة", "The draft has been saved"))
                    .press(visitor.says("نشر", "Publish"))
                    .sees(visitor.says("نُشر الموضوع", "The topic is public"));
            visit.open("desk/topics").follow(visitor.says("إدارة", "Manage"));
            visit.find("summary").click();
            visit.press(visitor.says("إغلاق التصويت الآن", "Close voting now"))
                    .sees(visitor.says("أُغلق التصويت.", "Voting is closed."));
            visit.follow(visitor.says("عرض الصفحة العامة", "See the public page"))
                    .sees(visitor.says("سوق " + title, title))
                    .sees(visitor.says("انتهى التصويت", "Voting is closed"));
        }
    }

    private static void writeTexts(Visit visit, String title) {
        visit.find("#titleAr").fill("سوق " + title);
        visit.find("#titleEn").fill(title);
        visit.find("#summaryAr").fill("أين يقام السوق؟");
        visit.find("#summaryEn").fill("Where shall the market be?");
        visit.find("#bodyAr").fill("نص طويل\n\nفي فقرتين.");
        visit.find("#bodyEn").fill("A long text\n\nin two paragraphs.");
    }

    /** A third row is added and one taken away again; what stands in the others stays. */
    private static void writeRows(Visit visit) {
        Visitor visitor = visit.visitor();
        visit.press(visitor.says("إضافة خيار", "Add an option"));
        assertEquals(3, visit.find("textarea[name=rowAr]").count());
        row(visit, 0, "الساحة", "The square");
        row(visit, 1, "يُحذف", "To be removed");
        row(visit, 2, "المرفأ", "The harbour");
        visit.press(visitor.says("حذف الصف ٢", "Remove row 2"));
        assertEquals(2, visit.find("textarea[name=rowAr]").count());
        assertEquals("الساحة", visit.find("#rowAr-0").inputValue());
        assertEquals("The harbour", visit.find("#rowEn-1").inputValue());
        assertTrue(visit.find("#titleEn").inputValue().startsWith("Market"));
    }

    private static void row(Visit visit, int index, String ar, String en) {
        visit.find("#rowAr-" + index).fill(ar);
        visit.find("#rowEn-" + index).fill(en);
    }

    private static void writePeriod(Visit visit) {
        visit.find("#opensAt").fill(bahrain(Duration.ofHours(-1)));
        visit.find("#closesAt").fill(bahrain(Duration.ofDays(2)));
        visit.choose(visit.visitor().says("الجميع، منذ البداية", "Everyone, from the start"));
    }

    private static String bahrain(Duration fromNow) {
        return LocalDateTime.now(ZoneId.of("Asia/Bahrain"))
                .plus(fromNow)
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void namesWhatIsMissingInALanguageBeforePublishing(Visitor visitor) throws Exception {
        Person officer = People.officer();
        Made draft = Topics.choice().told("النص", "").text("ماء", "").draftOf(officer);
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(officer).open("desk/" + draft.path() + "/publish");
            visit.sees(visitor.says("أكمل النصوص الناقصة", "Complete the texts that are missing"));
            assertEquals(0, visit.find("#publish").count());
            String body = visit.find("tbody tr").nth(2).innerText();
            assertTrue(body.contains(visitor.says("ينقص نص واحد", "1 missing")), body);
            String options = visit.find("tbody tr").nth(3).innerText();
            assertTrue(options.contains(visitor.says("ينقص نص واحد", "1 missing")), options);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void keepsTheTextOfATabThatComesSecond(Visitor visitor) throws Exception {
        Person officer = People.officer();
        Made draft = Topics.choice().draftOf(officer);
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(officer).open("desk/" + draft.path());
            try (Page tab = visit.context().newPage()) {
                tab.navigate(visit.page().url());
                tab.locator("#titleEn").fill("The first tab");
                tab.locator("#save").click();
                visit.find("#titleEn").fill("The second tab");
                visit.press(visitor.says("حفظ المسودة", "Save draft"));
                visit.sees(visitor.says("حُفظ هذا الموضوع في هذه الأثناء", "This topic was saved in the meantime"));
                assertEquals("The second tab", visit.find("#titleEn").inputValue());
                tab.reload();
                assertEquals("The first tab", tab.locator("#titleEn").inputValue());
                visit.press(visitor.says("استبدالها بنصي", "Replace it with my text"));
                visit.sees(visitor.says("حُفظت المسودة", "The draft has been saved"));
                tab.reload();
                assertEquals("The second tab", tab.locator("#titleEn").inputValue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void namesTheFieldOfBadInputAndKeepsTheText(Visitor visitor) throws Exception {
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.officer()).open("desk/topics/new?kind=single_choice");
            visit.find("#titleAr").fill("عنوان باق");
            row(visit, 0, "صف باق", "a row that stays");
            visit.find("#opensAt").fill(bahrain(Duration.ofDays(2)));
            visit.find("#closesAt").fill(bahrain(Duration.ofDays(1)));
            visit.press(visitor.says("حفظ المسودة", "Save draft"));
            assertEquals("#closesAt", visit.find(".problems a").first().getAttribute("href"));
            assertEquals("true", visit.find("#closesAt").getAttribute("aria-invalid"));
            assertEquals("problems", visit.page().evaluate("document.activeElement.className"));
            assertEquals("عنوان باق", visit.find("#titleAr").inputValue());
            assertEquals("a row that stays", visit.find("#rowEn-0").inputValue());
            visit.find(".problems a").first().click();
            assertEquals("closesAt", visit.page().evaluate("document.activeElement.id"));
        }
    }

    @Test
    void tellsAnOfficerWithoutTopicsHowToStart() throws Exception {
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK_WITHOUT_JAVASCRIPT)) {
            visit.signIn(People.officer()).open("desk/topics").sees("Your entity has no topics yet");
        }
    }

    @Test
    void discardsADraft() throws Exception {
        Person officer = People.officer();
        Made draft = Topics.statements().draftOf(officer);
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT)) {
            visit.signIn(officer).open("desk/" + draft.path());
            visit.find("summary").click();
            visit.press("حذف المسودة").sees("حُذفت المسودة.").doesNotSee(draft.titleAr());
            visit.open("desk/" + draft.path()).sees("الصفحة غير موجودة");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void keepsATopicFromOtherOfficersAndFromCitizens(Visitor visitor) throws Exception {
        Made draft = Topics.choice().draftOf(People.officer());
        String notOpen = visitor.says("هذه الصفحة غير متاحة لك", "This page is not open to you");
        for (String page : new String[] {"desk/" + draft.path(), "desk/" + draft.path() + "/publish"}) {
            try (Visit other = Browsing.as(visitor)) {
                other.signIn(People.officer())
                        .open(page)
                        .sees(visitor.says("الصفحة غير موجودة", "Page not found"))
                        .doesNotSee(draft.titleEn());
            }
        }
        try (Visit citizen = Browsing.as(visitor)) {
            citizen.signIn(People.citizen()).open("desk/" + draft.path()).sees(notOpen);
            citizen.open("desk/topics").sees(notOpen);
            citizen.open("desk/topics/import").sees(notOpen);
            citizen.open(draft.path()).sees(visitor.says("الصفحة غير موجودة", "Page not found"));
        }
        try (Visit nobody = Browsing.as(visitor)) {
            nobody.open("desk/" + draft.path()).sees(visitor.says("ثم تعود إلى الصفحة", "you return to the page"));
        }
    }
}
