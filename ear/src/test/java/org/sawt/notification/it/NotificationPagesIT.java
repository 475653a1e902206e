package org.sawt.notification.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class NotificationPagesIT {

    private static final int LIMIT_MILLIS = 20_000;
    private static final int POLL_MILLIS = 200;

    @Test
    void readsNoticesOnThePhoneWithoutJavaScript() throws Exception {
        Person person = People.citizen();
        News.tell(person.id(), "topics", false);
        News.tell(person.id(), null, false);
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT)) {
            visit.open("");
            assertEquals(0, visit.find("#bell").count());
            visit.signIn(person).open("topics");
            assertEquals("الإشعارات: اثنان جديدان", visit.find("#bell").innerText());
            visit.find("#bell").click();
            visit.check().sees("إشعاران").sees("هناك جديد بشأن مشاركة لم تعد معروضة.");
            assertEquals(2, visit.find(".notices .unread").count());
            visit.find(".notices a").last().click();
            visit.check();
            assertTrue(visit.page().url().endsWith("/ar/topics"), visit.page().url());
            assertEquals("الإشعارات: واحد جديد", visit.find("#bell").innerText());
            visit.open("account/notifications?show=unread").sees("إشعار واحد");
            visit.find(".notices a").first().click();
            visit.check().sees("ما يخبر عنه هذا الإشعار لم يعد معروضًا.");
            assertEquals("الإشعارات", visit.find("#bell").innerText());
            assertEquals(0, visit.find("#readAll").count());
            News.tell(person.id(), "topics", false);
            visit.open("account/notifications").press("اعتبار الكل مقروءًا");
            assertEquals(0, visit.find(".notices .unread").count());
            assertEquals(3, visit.find(".notices li").count());
        }
    }

    @Test
    void choosesWhichNewsComeByMail() throws Exception {
        Person person = People.citizen();
        long first = News.tell(person.id(), "topics", true);
        String body = mails(person, 1).getFirst().getContent().toString();
        assertTrue(body.contains("/en/account/notifications/" + first), body);
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(person).openAddress("/en/account/notifications/" + first);
            assertTrue(visit.page().url().endsWith("/en/topics"), visit.page().url());
            visit.open("account/notifications/settings");
            visit.choose("Ideas: yours, those you support, and invitations")
                    .press("Keep")
                    .sees("Your choice is kept.");
            visit.open("account/notifications/settings");
            assertEquals(
                    2,
                    visit.find("input[type=checkbox]:checked").count(),
                    visit.page().content());
            News.tell(person.id(), "topics", true);
            visit.open("account").follow("Notices: 1 new").sees("2 notices");
            assertEquals(1, mails(person, 1).size());
            visit.open("account/data").sees("There is news about a contribution that is no longer shown.");
        }
    }

    @Test
    void hidesTheNoticesOfOthers() throws Exception {
        long foreign = News.tell(People.citizen().id(), "topics", false);
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(People.citizen())
                    .open("account/notifications/" + foreign)
                    .sees("There is no");
            visit.open("account/notifications").sees("No notices");
        }
    }

    private static List<MimeMessage> mails(Person person, int count) throws Exception {
        long end = System.nanoTime() + LIMIT_MILLIS * 1_000_000L;
        List<MimeMessage> mails = mails(person);
        while (mails.size() < count && System.nanoTime() < end) {
            Portal.mailbox().waitForIncomingEmail(POLL_MILLIS, 1_000_000);
            mails = mails(person);
        }
        assertEquals(count, mails.size());
        return mails;
    }

    private static List<MimeMessage> mails(Person person) throws Exception {
        List<MimeMessage> all = Arrays.asList(Portal.mailbox().getReceivedMessages());
        List<MimeMessage> own = new ArrayList<>();
        for (MimeMessage mail : all) {
            if (mail.getAllRecipients()[0].toString().equals(person.userName())) {
                own.add(mail);
            }
        }
        return own;
    }
}
