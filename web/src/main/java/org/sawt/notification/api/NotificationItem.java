package org.sawt.notification.api;

import java.time.Instant;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.notification.NotificationView;

/**
 * A notice of the caller.
 *
 * @param kind the feature's word and the news
 * @param text one line in the language of the answer
 * @param path the page that it leads to; null when what it is about is shown no more
 */
public record NotificationItem(long id, String kind, String text, String path, boolean read, Instant createdAt) {

    /** A page of the list, how many there are on all pages, and how many of them are unread, counted up to 100. */
    public record Items(List<NotificationItem> items, long total, int unread) {

        static Items of(Page<NotificationView> page, int unread, String language) {
            List<NotificationItem> items = page.items().stream()
                    .map(notice -> NotificationItem.of(notice, language))
                    .toList();
            return new Items(items, page.total(), unread);
        }
    }

    private static NotificationItem of(NotificationView notice, String language) {
        return new NotificationItem(
                notice.id(),
                notice.kind(),
                notice.text(),
                notice.path() == null ? null : "/" + language + "/" + notice.path(),
                notice.read(),
                notice.createdAt());
    }
}
