package org.sawt.moderation.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;
import org.sawt.topic.it.Topics;

class ModerationPagesIT {

    private Person author;
    private Person moderator;
    private Person colleague;
    private long topic;

    @BeforeEach
    void meetPeople() throws Exception {
        author = People.citizen();
        moderator = People.with("citizen", "moderator");
        colleague = People.with("citizen", "moderator");
        topic = Topics.choice().publishedBy(People.officer()).id();
    }

    @Test
    void reportsHidesObjectsAndRestores() throws Exception {
        String text = "هذا رأي من لا يفهم شيئًا " + author.id();
        long comment = Remarks.write(topic, author, text);
        report(comment, text);
        hide(text);
        object(text);
        uphold(text);
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT)) {
            visit.signIn(author).open("account/decisions").sees("قُبل اعتراضك");
        }
    }

    private void report(long comment, String text) throws Exception {
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT)) {
            visit.signIn(People.citizen()).open("reports/new?kind=comment&id=" + comment);
            visit.sees(text).press("إرسال البلاغ").sees("اختر قاعدة، أو اكتب بكلماتك ما الخطأ.");
            visit.choose("١. احترم الناس").press("إرسال البلاغ").sees("شكرًا لك. وصل بلاغك");
            visit.open("reports/new?kind=comment&id=" + comment)
                    .choose("١. احترم الناس")
                    .press("إرسال البلاغ")
                    .sees("سبق أن أبلغت عن هذا النص");
        }
    }

    private void hide(String text) {
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT)) {
            visit.signIn(moderator).open("desk/moderation?sort=newest&source=report");
            visit.follow(text).press("أخذ الحالة").sees("الحالة بين يديك لمدة ١٥ دقيقة.");
            visit.fill("ملاحظة لزملائك", "لم يعتذر").press("تدوين الملاحظة").sees("لم يعتذر");
            visit.choose("حجبه").press("حسم الحالة").sees("اختر القاعدة التي خالفها.");
            visit.find("#rule").selectOption("1");
            visit.fill("السبب بكلماتك", "يسخر النص من شخص.")
                    .press("حسم الحالة")
                    .sees("حُسمت الحالة، وأُخبر أصحاب الشأن.");
        }
    }

    private void object(String text) {
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT)) {
            visit.signIn(author).open("account/decisions").follow("حُجب بموجب القاعدة ١. احترم الناس");
            visit.sees(text).sees("يسخر النص من شخص.");
            visit.fill("لماذا ينبغي أن يُعرض نصك؟", "لم أقصد أحدًا.")
                    .press("إرسال الاعتراض")
                    .sees("وصل اعتراضك.");
            visit.sees("لم أقصد أحدًا.");
        }
    }

    private void uphold(String text) {
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(moderator).open("desk/moderation?sort=newest&source=appeal");
            visit.follow(text).sees("You had a part in this decision");
            assertEquals(0, visit.find("#decideAppeal").count());
        }
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(colleague).open("desk/moderation?sort=newest&source=appeal");
            visit.follow(text).sees("لم أقصد أحدًا.").choose("The author is right: show it again");
            visit.fill("Why?", "It names nobody.").press("Decide the appeal").sees("The appeal is decided.");
        }
    }

    @Test
    void decidesSeveralAlikeAfterAskingOnceMore() throws Exception {
        for (String text : new String[] {"First remark ", "Second remark "}) {
            long comment = Remarks.write(topic, author, text + author.id());
            assertEquals(
                    201,
                    Remarks.post("comments/" + comment + "/reports", "{\"rule\":5}", People.citizen())
                            .statusCode());
        }
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(moderator).open("desk/moderation?sort=newest");
            visit.press("Hide the chosen").sees("Choose at least one case first.");
            visit.open("desk/moderation?sort=newest");
            visit.find("input[name=case]").first().check();
            visit.page().keyboard().press("j");
            visit.page().keyboard().press("x");
            visit.press("Hide the chosen").sees("Hide 2 texts?");
            visit.find("#rule").selectOption("5");
            visit.fill("Reason in your words", "Not about this topic.")
                    .press("Yes, hide them")
                    .sees("2 cases were decided.");
        }
    }

    @Test
    void keepsTemplatesAndWords() {
        String word = "kumquat" + author.id();
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK_WITHOUT_JAVASCRIPT)) {
            visit.signIn(moderator).open("desk/moderation/words").fill("Word, or several that follow each other", word);
            visit.press("Add").sees("The word is on the list.");
            visit.choose(word).press("Take the chosen word off the list").doesNotSee(word);
            visit.open("desk/moderation/templates").follow("New ready-made reason");
            visit.press("Save").sees("Write it in both languages.");
            visit.fill("Name in Arabic", "سبب").fill("Name in English", "Reason " + author.id());
            visit.fill("Text in Arabic", "نص").fill("Text in English", "A text").press("Save");
            visit.follow("Reason " + author.id())
                    .press("Do not offer it any more")
                    .sees("Not offered any more");
        }
    }

    @Test
    void tellsEverybodyTheRulesAndTheFigures() throws Exception {
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE)) {
            visit.open("rules").sees("احترم الناس").open("moderation-report").sees("حُسم نصفها خلال");
        }
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.open("rules#rule-3")
                    .sees("No threats")
                    .open("moderation-report")
                    .sees("Half decided within");
        }
        assertTrue(Remarks.get("moderation/rules").body().contains("Respect people"));
        assertTrue(Remarks.get("moderation-report").body().contains("\"months\""));
        assertTrue(Remarks.get("moderation-report.csv").body().startsWith("month,reports"));
    }

    @Test
    void decidesForPrograms() throws Exception {
        long comment = Remarks.write(topic, author, "A remark " + author.id());
        String path = "moderation/comment/" + comment + "/decisions";
        String hide = "{\"action\":\"hide\",\"rule\":1,\"reason\":\"It insults somebody.\"}";
        assertEquals(403, Remarks.post(path, hide, author).statusCode());
        assertEquals(422, Remarks.post(path, "{\"action\":\"hide\"}", moderator).statusCode());
        assertEquals(
                422,
                Remarks.post(path, "{\"action\":\"hide\",\"rule\":77,\"reason\":\"x\"}", moderator)
                        .statusCode());
        assertEquals(201, Remarks.post(path, hide, moderator).statusCode());
        assertEquals(409, Remarks.post(path, hide, moderator).statusCode());
        assertEquals(
                404,
                Remarks.post("comments/" + comment + "/reports", "{\"rule\":1}", colleague)
                        .statusCode());
        assertEquals(
                201,
                Remarks.post(path, "{\"action\":\"restore\",\"reason\":\"A mistake.\"}", colleague)
                        .statusCode());
    }
}
