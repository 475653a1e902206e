package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.sawt.common.service.SubjectTitle;
import org.sawt.notification.MailText;
import org.sawt.notification.OutgoingMail;
import org.sawt.notification.WaitingAnnouncement;
import org.sawt.notification.service.NoticeRepository.Recipient;

/** Writes the mails that tell news: one line, the link, and how to turn such mails off. */
@ApplicationScoped
class NewsMails {

    private static final int LONGEST_SUBJECT = 150;

    private final PublicUrl url = PublicUrl.ofEnvironment();

    /**
     * @param arguments those of the news, with people's names
     * @param title what the item is called in public now; null when it is not shown
     */
    OutgoingMail mail(
            WaitingAnnouncement news, List<String> arguments, SubjectTitle title, Recipient recipient, Instant now) {
        NotificationTexts texts = NotificationTexts.in(recipient.language());
        String line = texts.line(news.kind(), title, arguments);
        String home = "/" + recipient.language() + "/";
        String body = line + "\n\n" + texts.own("mail.link") + "\n\n"
                + url.to(home + "account/notifications/" + news.id()) + "\n\n-- \n" + texts.own("mail.off") + "\n\n"
                + url.to(home + "account/notifications/settings") + "\n";
        return new OutgoingMail(recipient.email(), recipient.language(), new MailText(subject(line), body), now)
                .about(recipient.account())
                .tellingOf(news.subject());
    }

    /** One line that is not too long, without the marks that isolate words on a page. */
    static String subject(String line) {
        String plain = line.replaceAll("[\\u2068\\u2069]", "").replaceAll("\\p{Cc}+", " ");
        int length = plain.codePointCount(0, plain.length());
        return length <= LONGEST_SUBJECT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
    }
}
