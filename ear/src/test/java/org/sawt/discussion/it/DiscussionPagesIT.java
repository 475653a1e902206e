package org.sawt.discussion.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;
import org.sawt.topic.it.Topics;
import org.sawt.topic.it.Topics.Made;

class DiscussionPagesIT {

    @Test
    void letsPeopleDiscussWithoutJavaScript() throws Exception {
        Made topic = Topics.choice().publishedBy(People.officer());
        Person person = People.citizen();
        try (Visit maryam = Browsing.as(Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT);
                Visit yusuf = Browsing.as(Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT)) {
            maryam.open(topic.path()).sees("لم يعلّق أحد بعد").follow("تسجيل الدخول للمشاركة");
            maryam.signInHere(People.citizen()).press("نشر التعليق").sees("اكتب شيئًا أولًا.");
            maryam.fill("تعليقك", "أشجار أكثر من فضلكم\nhttps://example.org/trees <b>لا</b>");
            maryam.find("#commentLabel").selectOption("for");
            maryam.press("نشر التعليق").sees("نُشر تعليقك.").sees("تعليق واحد").sees("<b>لا</b>");
            assertEquals(
                    "https://example.org/trees", maryam.find(".comment-text a").getAttribute("href"));
            assertTrue(maryam.page().url().contains("#comment-"), maryam.page().url());

            yusuf.signIn(person).open(topic.path()).press("مفيد (٠)");
            assertEquals("true", yusuf.find(".comment-foot button").first().getAttribute("aria-pressed"));
            yusuf.follow("رد").fill("ردّك", " ").press("نشر الرد").sees("اكتب شيئًا أولًا.");
            yusuf.fill("ردّك", "وأين نضعها؟")
                    .press("نشر الرد")
                    .sees("وأين نضعها؟")
                    .sees("تعليقان");
            assertEquals(1, yusuf.find(".answers .comment").count());

            maryam.open(topic.path()).follow("تعديل");
            maryam.fill("تعديل تعليقك", "أشجار ومقاعد").press("حفظ التعديل").sees("نُشر تعديلك.");
            maryam.sees("أشجار ومقاعد").follow("سحب").press("سحب التعليق").sees("سُحب تعليقك.");
            maryam.sees("سحب الكاتب هذا التعليق.").sees("وأين نضعها؟").doesNotSee("أشجار ومقاعد");
            keepsTheWordsOfWhoseSessionHasEnded(yusuf, person);
        }
    }

    @Test
    void marksOfficialAnswersAndProposesNames() throws Exception {
        Person officer = People.officer();
        Made topic = Topics.choice().publishedBy(officer);
        try (Visit citizen = Browsing.as(Visitor.ENGLISH_DESK);
                Visit office = Browsing.as(Visitor.ENGLISH_DESK)) {
            citizen.signIn(People.citizen()).open(topic.path()).fill("Your comment", "Why so few benches?");
            citizen.press("Post comment").sees("Your comment is public.");

            office.signIn(officer).open(topic.path() + "?sort=newest").follow("Reply");
            office.find("textarea[name=answerText]").pressSequentially("We listen, @Te");
            office.find(".people li").first().click();
            assertTrue(office.find("textarea[name=answerText]").inputValue().startsWith("We listen, @Test مريم"));
            office.press("Post reply").sees("Official answer of");

            office.find(".discussion-arrange summary").click();
            office.choose("Before everybody can see them").press("Save the settings");
            office.sees("The settings of this discussion are saved.");
            citizen.open(topic.path()).fill("Your comment", "One more thing").press("Post comment");
            citizen.sees("A moderator reads your comment").sees("Waits for a moderator");
            office.open(topic.path()).doesNotSee("One more thing");
        }
    }

    private static void keepsTheWordsOfWhoseSessionHasEnded(Visit visit, Person person) throws SQLException {
        visit.fill("تعليقك", "كلام لا أريد أن يضيع");
        end(person);
        visit.press("نشر التعليق").sees("حفظنا ما كتبته").signInHere(person);
        assertEquals("كلام لا أريد أن يضيع", visit.find("#commentText").inputValue());
        visit.press("نشر التعليق").sees("نُشر تعليقك.");
    }

    private static void end(Person person) throws SQLException {
        try (var connection = Portal.connection();
                var change = connection.prepareStatement(
                        "UPDATE account_session SET expires_at = UTC_TIMESTAMP(6) WHERE account_id = ?")) {
            change.setLong(1, person.id());
            change.executeUpdate();
        }
    }
}
