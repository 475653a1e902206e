package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.WaitingAnnouncement;

/** Where people's notices and their wishes about mails are kept. */
@ApplicationScoped
class NoticeRepository {

    private static final String COLUMNS =
            "SELECT announcement_id, kind, subject_kind, subject_id, path, arguments, read_at, created_at FROM notification";
    private static final String WHERE_UNREAD = " AND read_at IS NULL";

    /** Somebody to be told. */
    record Recipient(long account, String email, String language, boolean wantsMail) {}

    /** A notice as it is kept. */
    record Row(
            long id,
            String kind,
            SubjectRef subject,
            String path,
            List<String> arguments,
            Instant readAt,
            Instant createdAt) {

        Row with(Map<Long, String> names) {
            return new Row(id, kind, subject, path, withNames(arguments, names), readAt, createdAt);
        }
    }

    @PersistenceContext
    EntityManager entityManager;

    /** Those of these people who exist and were not told of this yet. Who is blocked is told, but gets no mail. */
    List<Recipient> untold(WaitingAnnouncement news, List<Long> accounts) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT a.id, a.email, a.language,"
                        + " a.status = 'ACTIVE' AND COALESCE(s.by_mail, TRUE)"
                        + " FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) named"
                        + " JOIN account a ON a.id = named.id AND a.status IN ('ACTIVE', 'BLOCKED')"
                        + " LEFT JOIN notification_setting s ON s.account_id = a.id AND s.news = ?"
                        + " LEFT JOIN notification n ON n.account_id = a.id AND n.announcement_id = ?"
                        + " WHERE n.account_id IS NULL ORDER BY a.id")
                .setParameter(1, json(accounts))
                .setParameter(2, NotificationTexts.feature(news.kind()))
                .setParameter(3, news.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Recipient(((Number) row[0]).longValue(), (String) row[1], (String) row[2], isTrue(row[3])))
                .toList();
    }

    /** Gives each of these people the notice; whoever has it already keeps it. */
    void tell(WaitingAnnouncement news, List<Recipient> people, Instant now) {
        entityManager
                .createNativeQuery(
                        "INSERT IGNORE INTO notification (account_id, announcement_id, kind, subject_kind, subject_id,"
                                + " path, arguments, created_at)"
                                + " SELECT named.id, o.id, o.kind, o.subject_kind, o.subject_id, o.path, o.arguments, ?"
                                + " FROM notification_outbox o"
                                + " JOIN JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) named WHERE o.id = ?")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, json(people.stream().map(Recipient::account).toList()))
                .setParameter(3, news.id())
                .executeUpdate();
    }

    private static String json(List<Long> accounts) {
        return accounts.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    /** The language that the person wants to read. */
    String language(long accountId) {
        return (String) entityManager
                .createNativeQuery("SELECT language FROM account WHERE id = ?")
                .setParameter(1, accountId)
                .getSingleResult();
    }

    /** How many are unread, counted no further than this. */
    int countUnread(long accountId, int most) {
        Object count = entityManager
                .createNativeQuery("SELECT COUNT(*) FROM (SELECT 1 FROM notification WHERE account_id = ?"
                        + WHERE_UNREAD + " LIMIT ?) unread")
                .setParameter(1, accountId)
                .setParameter(2, most)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    long count(long accountId, boolean onlyUnread) {
        Object count = entityManager
                .createNativeQuery(
                        "SELECT COUNT(*) FROM notification WHERE account_id = ?" + (onlyUnread ? WHERE_UNREAD : ""))
                .setParameter(1, accountId)
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /** The newest first. */
    List<Row> list(long accountId, boolean onlyUnread, int first, int most) {
        List<?> rows = entityManager
                .createNativeQuery(COLUMNS + " WHERE account_id = ?" + (onlyUnread ? WHERE_UNREAD : "")
                        + " ORDER BY created_at DESC, announcement_id DESC LIMIT ? OFFSET ?")
                .setParameter(1, accountId)
                .setParameter(2, most)
                .setParameter(3, first)
                .getResultList();
        List<Row> notices = rows.stream()
                .map(Object[].class::cast)
                .map(NoticeRepository::row)
                .toList();
        Map<Long, String> names =
                names(notices.stream().flatMap(row -> row.arguments().stream()).toList());
        return names.isEmpty()
                ? notices
                : notices.stream().map(row -> row.with(names)).toList();
    }

    /** The arguments with the names that people have now; who has none any more stays a number. */
    List<String> named(List<String> arguments) {
        return withNames(arguments, names(arguments));
    }

    private static List<String> withNames(List<String> arguments, Map<Long, String> names) {
        return arguments.stream()
                .map(argument -> {
                    OptionalLong person = Announcement.personOf(argument);
                    return person.isPresent() ? names.getOrDefault(person.getAsLong(), argument) : argument;
                })
                .toList();
    }

    private Map<Long, String> names(List<String> arguments) {
        List<Long> people = arguments.stream()
                .flatMap(argument -> Announcement.personOf(argument).stream().boxed())
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager
                .createNativeQuery("SELECT a.id, a.display_name FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$'))"
                        + " named JOIN account a ON a.id = named.id AND a.display_name <> ''")
                .setParameter(1, json(people))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }

    Optional<Row> find(long accountId, long id) {
        List<?> rows = entityManager
                .createNativeQuery(COLUMNS + " WHERE account_id = ? AND announcement_id = ?")
                .setParameter(1, accountId)
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(NoticeRepository::row)
                .findFirst();
    }

    private static Row row(Object[] row) {
        return new Row(
                ((Number) row[0]).longValue(),
                (String) row[1],
                new SubjectRef((String) row[2], ((Number) row[3]).longValue()),
                (String) row[4],
                WaitingAnnouncement.argumentsIn((String) row[5]),
                row[6] == null ? null : ((Timestamp) row[6]).toInstant(),
                ((Timestamp) row[7]).toInstant());
    }

    /** True when the person has this notice, read or not. */
    boolean markRead(long accountId, long id, Instant now) {
        return entityManager
                        .createNativeQuery("UPDATE notification SET read_at = COALESCE(read_at, ?)"
                                + " WHERE account_id = ? AND announcement_id = ?")
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, accountId)
                        .setParameter(3, id)
                        .executeUpdate()
                > 0;
    }

    int markAllRead(long accountId, Instant now) {
        return entityManager
                .createNativeQuery("UPDATE notification SET read_at = ? WHERE account_id = ?" + WHERE_UNREAD)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, accountId)
                .executeUpdate();
    }

    /** What the person said about mails, by the features' words. */
    Map<String, Boolean> wishes(long accountId) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT news, by_mail FROM notification_setting WHERE account_id = ?")
                .setParameter(1, accountId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> isTrue(row[1])));
    }

    void choose(long accountId, String news, boolean byMail) {
        entityManager
                .createNativeQuery("INSERT INTO notification_setting (account_id, news, by_mail) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE by_mail = VALUES(by_mail)")
                .setParameter(1, accountId)
                .setParameter(2, news)
                .setParameter(3, byMail)
                .executeUpdate();
    }

    /** Removes some of what was read, or never looked at, long ago; returns how many. */
    int removeOld(Instant readBefore, Instant anyBefore, int most) {
        return entityManager
                .createNativeQuery("DELETE FROM notification"
                        + " WHERE created_at < ? AND (read_at IS NOT NULL OR created_at < ?) LIMIT ?")
                .setParameter(1, Timestamp.from(readBefore))
                .setParameter(2, Timestamp.from(anyBefore))
                .setParameter(3, most)
                .executeUpdate();
    }

    void removeAllOf(long accountId) {
        for (String table : List.of("notification", "notification_setting")) {
            entityManager
                    .createNativeQuery("DELETE FROM " + table + " WHERE account_id = ?")
                    .setParameter(1, accountId)
                    .executeUpdate();
        }
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean flag ? flag : ((Number) column).intValue() != 0;
    }
}
