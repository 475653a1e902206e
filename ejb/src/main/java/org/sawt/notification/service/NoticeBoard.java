package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sawt.common.service.SubjectDirectory;
import org.sawt.common.service.SubjectTitle;
import org.sawt.notification.WaitingAnnouncement;
import org.sawt.notification.service.NoticeRepository.Recipient;

/** Gives people a notice, and a mail to those who want one. */
@ApplicationScoped
class NoticeBoard {

    @Inject
    NoticeRepository notices;

    @Inject
    NotificationRepository mails;

    @Inject
    SubjectDirectory subjects;

    @Inject
    NewsMails newsMails;

    @Inject
    Clock clock;

    /** Tells those of these people who do not know yet. */
    void tell(WaitingAnnouncement news, List<Long> accounts) {
        List<Recipient> people = accounts.isEmpty() ? List.of() : notices.untold(news, accounts);
        if (people.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        notices.tell(news, people, now);
        if (news.isByMail()) {
            SubjectTitle title = subjects.find(news.subject()).orElse(null);
            List<String> arguments = notices.named(news.arguments());
            people.stream()
                    .filter(Recipient::wantsMail)
                    .forEach(person -> mails.add(newsMails.mail(news, arguments, title, person, now)));
        }
    }
}
