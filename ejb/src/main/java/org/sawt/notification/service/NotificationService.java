package org.sawt.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.Caller;

/** What people do with their notices, and what features take back. */
@Stateless
public class NotificationService {

    @Inject
    AnnouncementRepository announcements;

    @Inject
    NotificationRepository mails;

    @Inject
    NoticeRepository notices;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Stops what is not told yet about an item that is hidden now: announcements and mails, apart from the news that this very
     * transaction tells. What was told stays in people's lists, without the item's words.
     */
    @PermitAll
    public void withdraw(SubjectRef subject) {
        announcements.removeAbout(subject);
        mails.removeAbout(subject);
    }

    /** @throws RuleViolation of kind NOT_FOUND when the caller has no such notice */
    @PermitAll
    public void read(long id) {
        if (!notices.markRead(caller.accountId(), id, clock.instant())) {
            throw RuleViolation.notFound("notification.notices.unknown");
        }
    }

    /** @return how many were unread */
    @PermitAll
    public int readAll() {
        return notices.markAllRead(caller.accountId(), clock.instant());
    }

    /**
     * Says which news the caller wants by mail.
     *
     * @param byMail the features' words, each with yes or no; what is no feature's word is passed over
     */
    @PermitAll
    public void choose(Map<String, Boolean> byMail) {
        long account = caller.accountId();
        byMail.forEach((news, wanted) -> notices.choose(account, news, wanted));
    }
}
