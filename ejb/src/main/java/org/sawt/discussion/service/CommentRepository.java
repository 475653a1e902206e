package org.sawt.discussion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sawt.common.SubjectRef;
import org.sawt.discussion.Comment;
import org.sawt.discussion.CommentText;
import org.sawt.discussion.CommentVersion;
import org.sawt.discussion.MentionNames;
import org.sawt.moderation.ModerationMode;

/** The comments as entities, and what hangs on them. */
@Dependent
class CommentRepository {
    private static final Duration TWIN = Duration.ofSeconds(60);

    @PersistenceContext
    EntityManager entityManager;

    /** With its number, which comes from the sequence now. */
    void add(Comment comment) {
        entityManager.persist(comment);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    Optional<Comment> find(long id) {
        return Optional.ofNullable(entityManager.find(Comment.class, id));
    }

    /** Those of these that exist, by id. */
    Map<Long, Comment> findAll(Collection<Long> ids) {
        Map<Long, Comment> found = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery("SELECT c FROM Comment c WHERE c.id IN :ids", Comment.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(comment -> found.put(comment.id(), comment));
        }
        return found;
    }

    /** The next ids in rising order. */
    List<Long> idsAfter(long after, int most) {
        return entityManager
                .createQuery("SELECT c.id FROM Comment c WHERE c.id > :after ORDER BY c.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Locks the comment's row, so that one change waits for the other instead of failing at commit. */
    Optional<Comment> findForChange(long id) {
        return Optional.ofNullable(entityManager.find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Lets an author write one comment at a time. Must be the transaction's first statement. */
    void lockAuthor(long accountId) {
        entityManager
                .createNativeQuery("SELECT id FROM account WHERE id = ? FOR UPDATE")
                .setParameter(1, accountId)
                .getResultList();
    }

    /** The same words of the same author at the same place a moment ago. */
    Optional<Comment> findTwin(CommentCommand command, long author, Instant now) {
        return entityManager
                .createQuery(
                        "SELECT c FROM Comment c WHERE c.authorId = :author AND c.createdAt > :since"
                                + " AND c.subjectKind = :kind AND c.subjectId = :subject AND c.deletedAt IS NULL"
                                + " AND COALESCE(c.parentId, 0) = :parent ORDER BY c.id",
                        Comment.class)
                .setParameter("author", author)
                .setParameter("since", now.minus(TWIN))
                .setParameter("kind", command.subject().kind())
                .setParameter("subject", command.subject().id())
                .setParameter("parent", command.parentId() == null ? 0L : command.parentId())
                .getResultStream()
                .filter(comment -> comment.says(command.draft()))
                .findFirst();
    }

    /** Keeps the words as they stood before they were changed. */
    void keep(long commentId, CommentVersion version) {
        entityManager
                .createNativeQuery("INSERT INTO comment_version (comment_id, number, text, label, language, written_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, commentId)
                .setParameter(2, version.number())
                .setParameter(3, version.text())
                .setParameter(4, version.label().name())
                .setParameter(5, version.language())
                .setParameter(6, Timestamp.from(version.writtenAt()))
                .executeUpdate();
    }

    /** Removes the earlier words of a comment and whom it mentions. */
    void forgetWords(long commentId) {
        for (String table : List.of("comment_version", "comment_mention")) {
            entityManager
                    .createNativeQuery("DELETE FROM " + table + " WHERE comment_id = ?")
                    .setParameter(1, commentId)
                    .executeUpdate();
        }
    }

    /**
     * Notes whom a comment mentions: people who take part in the discussion or are named as authors of its subject.
     *
     * @return those who were not mentioned in it before
     */
    List<Long> mention(Comment comment, DiscussionSubject subject) {
        Set<Long> named = comment.text().contains("@")
                ? CommentText.mentions(comment.text(), new MentionNames(names(subject)))
                : Set.of();
        List<Long> before = mentioned(comment.id());
        List<Long> added = new ArrayList<>(named);
        added.removeAll(before);
        before.removeAll(named);
        before.forEach(
                gone -> change("DELETE FROM comment_mention WHERE comment_id = ? AND account_id = ?", comment, gone));
        added.forEach(
                each -> change("INSERT INTO comment_mention (comment_id, account_id) VALUES (?, ?)", comment, each));
        return added;
    }

    private void change(String sql, Comment comment, long account) {
        entityManager
                .createNativeQuery(sql)
                .setParameter(1, comment.id())
                .setParameter(2, account)
                .executeUpdate();
    }

    /** The accounts that a comment mentions. */
    List<Long> mentioned(long commentId) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT account_id FROM comment_mention WHERE comment_id = ? ORDER BY account_id")
                .setParameter(1, commentId)
                .getResultList();
        List<Long> accounts = new ArrayList<>();
        ids.forEach(id -> accounts.add(((Number) id).longValue()));
        return accounts;
    }

    /** What the people of a discussion are called, by account. */
    Map<Long, String> names(DiscussionSubject subject) {
        String authors = String.join(
                ",", subject.namedAuthorIds().stream().map(String::valueOf).toList());
        List<?> rows = entityManager
                .createNativeQuery("""
                SELECT a.id, a.display_name FROM account a
                WHERE a.display_name <> '' AND (a.id IN (%s) OR a.id IN (
                  SELECT c.author_id FROM comment c WHERE c.subject_kind = ? AND c.subject_id = ?
                  AND c.visibility = 'VISIBLE' AND c.deleted_at IS NULL))""".formatted(authors.isEmpty() ? "0" : authors))
                .setParameter(1, subject.subject().kind())
                .setParameter(2, subject.subject().id())
                .getResultList();
        Map<Long, String> names = new HashMap<>();
        rows.forEach(each -> names.put(((Number) ((Object[]) each)[0]).longValue(), (String) ((Object[]) each)[1]));
        return names;
    }

    /** Leaves a comment to be counted by the tally job. */
    void countAnew(long commentId) {
        entityManager
                .createNativeQuery("INSERT INTO comment_change (comment_id) VALUES (?)")
                .setParameter(1, commentId)
                .executeUpdate();
    }

    DiscussionSetting setting(SubjectRef subject) {
        return row(entityManager
                        .createNativeQuery("SELECT mode, open, version FROM discussion_setting"
                                + " WHERE subject_kind = ? AND subject_id = ?")
                        .setParameter(1, subject.kind())
                        .setParameter(2, subject.id()))
                .map(row -> new DiscussionSetting(
                        ModerationMode.valueOf((String) row[0]),
                        row[1] instanceof Boolean open ? open : ((Number) row[1]).intValue() != 0,
                        ((Number) row[2]).intValue()))
                .orElse(DiscussionSetting.usual());
    }

    private static Optional<Object[]> row(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).findFirst();
    }

    /** Whether the setting was written: it was, unless it has been changed since this version was seen. */
    boolean arrange(SubjectRef subject, DiscussionSetting setting) {
        String sql = setting.version() == 0
                ? "INSERT IGNORE INTO discussion_setting (mode, open, version, subject_kind, subject_id)"
                        + " VALUES (?, ?, 1, ?, ?)"
                : "UPDATE discussion_setting SET mode = ?, open = ?, version = version + 1"
                        + " WHERE subject_kind = ? AND subject_id = ? AND version = " + setting.version();
        return entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, setting.mode().name())
                        .setParameter(2, setting.open())
                        .setParameter(3, subject.kind())
                        .setParameter(4, subject.id())
                        .executeUpdate()
                > 0;
    }
}
