package org.sawt.topic.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.sawt.common.Roles;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.search.service.SearchOutbox;

/** Imports Pol.is conversations: the whole of an export, or nothing of it. */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
public class PolisImportService {

    @Resource(lookup = "java:/jdbc/sawt")
    DataSource dataSource;

    @Inject
    Clock clock;

    @Inject
    TopicCaller caller;

    @Inject
    AuditTrail auditTrail;

    @Inject
    SearchOutbox search;

    /** @return the new topic's id */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public long importNow(PolisUpload upload) {
        return importNow(upload, bytes -> {});
    }

    /** @param progress told how many bytes of both files have been read so far */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public long importNow(PolisUpload upload, LongConsumer progress) {
        upload.check();
        try (Connection connection = dataSource.getConnection()) {
            long topicId = new PolisImporter(connection, clock.instant(), progress).run(upload, caller.charge());
            SubjectRef topic = new SubjectRef("topic", topicId);
            auditTrail.record(topic, "topic.imported", null, upload.publish() ? "closed" : "draft");
            search.changed(topic);
            return topicId;
        } catch (SQLException e) {
            throw new EJBException("the import failed", e);
        }
    }
}
