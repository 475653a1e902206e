package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class PolisImportPagesIT {

    private static final int LIMIT_MILLIS = 30_000;

    private static final String COMMENTS = """
            timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
            1600000000000,2020-09-13,0,0,1,0,1,The bus comes often
            1600000001000,2020-09-13,1,1,0,1,-1,This one was taken out
            1600000002000,2020-09-13,2,1,0,0,1,"The bus is cheap, too"
            """;
    private static final String VOTES = """
            timestamp,datetime,comment-id,voter-id,vote
            1600000003000,2020-09-13,0,0,1
            1600000004000,2020-09-13,1,0,-1
            1600000005000,2020-09-13,2,1,0
            """;

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void makesATopicOfAConversation(Visitor visitor) throws Exception {
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.officer());
            upload(visit, COMMENTS, VOTES);
            visit.sees(visitor.says("اكتمل الاستيراد", "Import finished"))
                    .follow(visitor.says("فتح الموضوع", "Open the topic"))
                    .sees(visitor.says("حوار الحافلات", "Talk about buses"))
                    .sees("The bus is cheap, too")
                    .doesNotSee("This one was taken out")
                    .sees(visitor.says("جرى هذا الحوار على منصة Pol.is", "This conversation was held on Pol.is"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void namesTheLineAndTheColumnOfABadRow(Visitor visitor) throws Exception {
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.officer());
            upload(visit, COMMENTS, VOTES.replace(",1,0,-1", ",1,0,7"));
            visit.sees(visitor.says("لم يُستورد شيء", "Nothing was imported"));
            String error = visit.find("main .error").innerText();
            assertTrue(error.contains("votes.csv") && error.contains("vote"), error);
            assertTrue(error.contains(visitor.says("السطر ٣", "line 3")), error);
            visit.follow(visitor.says("المحاولة مرة أخرى", "Try again"));
            assertEquals(1, visit.find("#comments").count());
        }
    }

    @Test
    void namesTheFilesThatAreMissing() throws Exception {
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE)) {
            visit.signIn(People.officer()).open("desk/topics/import");
            visit.find("#titleAr").fill("عنوان باق");
            visit.press("استيراد");
            assertEquals("عنوان باق", visit.find("#titleAr").inputValue());
            assertEquals("true", visit.find("#comments").getAttribute("aria-invalid"));
        }
    }

    @Test
    void saysThatAFileIsEmpty() throws Exception {
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(People.officer());
            upload(visit, "", VOTES);
            visit.sees("File comments.csv is empty");
            assertEquals("#comments", visit.find(".problems a").first().getAttribute("href"));
            assertEquals("Talk about buses", visit.find("#titleEn").inputValue());
        }
    }

    private static void upload(Visit visit, String comments, String votes) {
        Visitor visitor = visit.visitor();
        visit.open("desk/topics/import");
        visit.find("#titleAr").fill("حوار الحافلات");
        visit.find("#titleEn").fill("Talk about buses");
        visit.find("#comments").setInputFiles(csv("comments.csv", comments));
        visit.find("#votes").setInputFiles(csv("votes.csv", votes));
        visit.press(visitor.says("استيراد", "Import"));
        long end = System.nanoTime() + LIMIT_MILLIS * 1_000_000L;
        while (visit.find("#percent").count() > 0 && System.nanoTime() < end) {
            visit.page().reload();
        }
        visit.check();
    }

    private static FilePayload csv(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
