package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sawt.notification.WaitingAnnouncement;

/**
 * Tells the people of an audience, a batch a transaction. Each batch notes how far it has come together with what it told, and
 * nobody gets an announcement twice: after a crash it goes on where it was.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class NotificationDelivery {

    /** How many people one transaction tells. */
    static final int BATCH = 500;

    @Inject
    AnnouncementRepository announcements;

    @Inject
    NoticeBoard board;

    @Inject
    Instance<AudienceSource> groups;

    @Inject
    Clock clock;

    /** The announcement whose turn it is. */
    Optional<Long> findDue() {
        return announcements.findDue(clock.instant());
    }

    /** Tells the next batch; false when somebody else is at it, or it is gone. */
    boolean tellNext(long id) {
        Optional<WaitingAnnouncement> claimed = announcements.claim(id);
        claimed.ifPresent(this::tellNext);
        return claimed.isPresent();
    }

    private void tellNext(WaitingAnnouncement news) {
        List<Long> batch = next(news);
        if (!batch.isEmpty()) {
            Instant now = clock.instant();
            board.tell(
                    news,
                    batch.stream().filter(account -> account != news.except()).toList());
            news.told(batch, now);
        } else if (!news.isInGroup() && news.group() != null) {
            news.turnToGroup();
        } else {
            announcements.remove(news);
        }
    }

    private List<Long> next(WaitingAnnouncement news) {
        return news.isInGroup()
                ? group(news.group()).members(news.groupId(), news.lastAccount(), BATCH)
                : news.nextNamed(BATCH);
    }

    private AudienceSource group(String name) {
        return groups.stream()
                .filter(source -> source.group().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature knows the people of " + name));
    }

    /** Puts off an announcement that could not be told; false when it was given up. */
    boolean postpone(long id) {
        Optional<WaitingAnnouncement> claimed = announcements.claim(id);
        if (claimed.isPresent() && !claimed.get().failed(clock.instant())) {
            announcements.remove(claimed.get());
            return false;
        }
        return true;
    }
}
