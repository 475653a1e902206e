package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.notification.Announcement;
import org.sawt.notification.Notifiable;
import org.sawt.notification.WaitingAnnouncement;

/** Puts news into the outbox, in the transaction of the event: it is told if and only if that is committed. */
@ApplicationScoped
class AnnouncementWriter {

    @Inject
    AnnouncementRepository repository;

    @Inject
    Clock clock;

    void write(@Observes Notifiable event) {
        Announcement news = event.announcement();
        boolean somebody =
                !news.audience().accounts().isEmpty() || news.audience().group() != null;
        if (somebody) {
            repository.add(new WaitingAnnouncement(news, clock.instant()));
        }
    }
}
