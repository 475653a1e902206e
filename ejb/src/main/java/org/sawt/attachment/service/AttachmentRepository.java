package org.sawt.attachment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sawt.attachment.Attachment;
import org.sawt.attachment.AttachmentView;
import org.sawt.attachment.FileFacts;
import org.sawt.attachment.StoredFile;
import org.sawt.common.SubjectRef;
import org.sawt.identity.service.DataRow;

/** Where attachments and their bytes are kept. */
@ApplicationScoped
class AttachmentRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** Writes the attachment into the first free place of its item; empty when there is none. */
    OptionalLong add(Attachment attachment, byte[] content) {
        for (int place = 1; place <= AttachmentService.MOST_FILES; place++) {
            if (insert(attachment, place)) {
                entityManager
                        .createNativeQuery("INSERT INTO attachment_content (attachment_id, content)"
                                + " VALUES (PREVIOUS VALUE FOR attachment_seq, ?)")
                        .setParameter(1, content)
                        .executeUpdate();
                return findSame(attachment);
            }
            OptionalLong known = findSame(attachment);
            if (known.isPresent()) {
                return known;
            }
        }
        return OptionalLong.empty();
    }

    /** False when the place is taken, or when the item has this file. */
    private boolean insert(Attachment attachment, int place) {
        FileFacts facts = attachment.facts();
        return entityManager
                        .createNativeQuery("""
                INSERT IGNORE INTO attachment
                  (id, version, token, subject_kind, subject_id, place, file_name, media_type, size_bytes, sha256,
                   width, height, description, uploaded_by, uploaded_at)
                VALUES (NEXT VALUE FOR attachment_seq, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                        .setParameter(1, attachment.token())
                        .setParameter(2, attachment.subject().kind())
                        .setParameter(3, attachment.subject().id())
                        .setParameter(4, place)
                        .setParameter(5, facts.name())
                        .setParameter(6, facts.mediaType())
                        .setParameter(7, facts.bytes())
                        .setParameter(8, facts.sha256())
                        .setParameter(9, facts.width())
                        .setParameter(10, facts.height())
                        .setParameter(11, attachment.description())
                        .setParameter(12, attachment.uploadedBy())
                        .setParameter(13, Timestamp.from(attachment.uploadedAt()))
                        .executeUpdate()
                == 1;
    }

    /** The id of the same file of the same item, as it is in the database at this moment. */
    private OptionalLong findSame(Attachment attachment) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT id FROM attachment WHERE subject_kind = ? AND subject_id = ? AND sha256 = ?"
                        + " LOCK IN SHARE MODE")
                .setParameter(1, attachment.subject().kind())
                .setParameter(2, attachment.subject().id())
                .setParameter(3, attachment.facts().sha256())
                .getResultList();
        return ids.stream().mapToLong(id -> ((Number) id).longValue()).findFirst();
    }

    /** The attachment, if it is one of this item. */
    Optional<Attachment> find(SubjectRef subject, long id) {
        return Optional.ofNullable(entityManager.find(Attachment.class, id))
                .filter(attachment -> attachment.subject().equals(subject));
    }

    void remove(Attachment attachment) {
        entityManager.remove(attachment);
    }

    void removeAll(SubjectRef subject) {
        entityManager
                .createNativeQuery("DELETE FROM attachment WHERE subject_kind = ? AND subject_id = ?")
                .setParameter(1, subject.kind())
                .setParameter(2, subject.id())
                .executeUpdate();
    }

    List<AttachmentView> views(SubjectRef subject) {
        return entityManager
                .createQuery(
                        "SELECT new org.sawt.attachment.AttachmentView(a.id, a.token, a.name, a.mediaType, a.bytes, a.width,"
                                + " a.height, a.description) FROM Attachment a WHERE a.subjectKind = :kind AND a.subjectId = :id"
                                + " ORDER BY a.uploadedAt, a.id",
                        AttachmentView.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }

    Optional<SubjectRef> findSubject(String token) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT subject_kind, subject_id FROM attachment WHERE token = ?")
                .setParameter(1, token)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SubjectRef((String) row[0], ((Number) row[1]).longValue()))
                .findFirst();
    }

    Optional<StoredFile> findFile(String token) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT a.file_name, a.media_type, a.sha256, c.content"
                        + " FROM attachment a JOIN attachment_content c ON c.attachment_id = a.id WHERE a.token = ?")
                .setParameter(1, token)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new StoredFile((String) row[0], (String) row[1], (String) row[2], (byte[]) row[3]))
                .findFirst();
    }

    /** What a person has uploaded, for the copy of the person's data. */
    List<Map<String, Object>> ofPerson(long accountId) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT file_name, media_type, size_bytes, description, uploaded_at"
                        + " FROM attachment WHERE uploaded_by = ? ORDER BY id")
                .setParameter(1, accountId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> DataRow.of("name", row[0])
                        .with("type", row[1])
                        .with("bytes", row[2])
                        .with("description", row[3])
                        .with("since", ((Timestamp) row[4]).toInstant())
                        .values())
                .toList();
    }
}
