package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.PlainText;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.HostileStrings;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;
import org.sawt.topic.it.Topics.Made;

/** Puts the project's list of hostile texts into every field, several at once; each step is checked by the visit. */
class HostileStringsIT {

    /** As many as one form takes at once. */
    private static final int BATCH = 12;

    private static final int TITLE = 200;
    private static final int STATEMENTS_ON_A_PAGE = 20;
    private static final String SPACE = "[\\s\\p{Z}]+";

    private static List<String> batches() {
        return HostileStrings.batches(BATCH);
    }

    @Test
    void harmNobodyInTheFormsOfAVisitor() {
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE)) {
            for (String batch : batches()) {
                visit.open("register");
                visit.find("#name").fill(HostileStrings.line(batch, 300));
                visit.find("#email").fill(HostileStrings.line(batch, 300));
                visit.find("#password").fill(HostileStrings.line(batch, TITLE));
                visit.press("فتح الحساب");
                assertEquals(1, visit.find(".problems").count());
                isOnlyText(visit);
            }
            visit.open("sign-in");
            visit.find("#userName").fill(HostileStrings.line(batches().getFirst(), 254));
            visit.find("#password").fill(HostileStrings.line(batches().getFirst(), TITLE));
            visit.press("تسجيل الدخول");
            isOnlyText(visit);
        }
    }

    @Test
    void harmNobodyAsTheNameOfAToken() throws Exception {
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE)) {
            visit.signIn(People.citizen()).open("account");
            for (String batch : batches()) {
                visit.find("#label").fill(HostileStrings.line(batch, 60));
                visit.press("إنشاء الرمز");
                isOnlyText(visit);
            }
        }
    }

    @Test
    void stayWhatTheyAreWhileAnOfficerWrites() throws Exception {
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE)) {
            visit.signIn(People.officer()).open("desk/topics/new?kind=single_choice");
            for (String batch : batches()) {
                String line = HostileStrings.line(batch, TITLE);
                visit.find("#titleAr").fill(line);
                visit.find("#titleEn").fill(line);
                visit.find("#summaryAr").fill(line);
                visit.find("#bodyEn").fill(batch);
                visit.find("#rowAr-0").fill(line);
                visit.press("إضافة خيار");
                isOnlyText(visit);
                assertEquals(plain(line), plain(visit.find("#titleAr").inputValue()));
                assertEquals(plain(line), plain(visit.find("#rowAr-0").inputValue()));
                assertEquals(plain(batch), plain(visit.find("#bodyEn").inputValue()));
            }
            visit.press("حفظ المسودة");
            isOnlyText(visit);
            visit.open("desk/topics");
            isOnlyText(visit);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE", "ENGLISH_DESK"})
    void areShownAsTextOnAPublicPage(Visitor visitor) throws Exception {
        Person officer = People.officer();
        Topics topics = Topics.statements();
        HostileStrings.all().forEach(text -> topics.text(text, text));
        String title = HostileStrings.line(batches().get(1), TITLE);
        Made topic = topics.titled(title, title)
                .summed(
                        HostileStrings.line(batches().get(2), TITLE),
                        HostileStrings.line(batches().get(3), TITLE))
                .told(String.join("\n\n", HostileStrings.all()), String.join("\n", HostileStrings.all()))
                .publishedBy(officer);
        List<String> shown = new ArrayList<>();
        try (Visit visit = Browsing.as(visitor)) {
            visit.open("topics?sort=newest");
            isOnlyText(visit);
            for (int page = 1; shown.size() < HostileStrings.all().size() + 2; page++) {
                visit.open(topic.path() + "?page=" + page);
                isOnlyText(visit);
                List<String> texts = visit.find(".topic-read li bdi").allTextContents();
                assertTrue(!texts.isEmpty() && texts.size() <= STATEMENTS_ON_A_PAGE, "page " + page + ": " + texts);
                shown.addAll(texts);
            }
        }
        assertEquals(
                HostileStrings.all().stream().map(HostileStringsIT::plain).toList(),
                shown.stream().skip(2).map(HostileStringsIT::plain).toList());
    }

    private static void isOnlyText(Visit visit) {
        HostileStrings.areOnlyText(visit);
    }

    /** Browsers and the portal may write white space differently. */
    private static String plain(String text) {
        return PlainText.cleanLine(text).replaceAll(SPACE, " ").strip();
    }
}
