package org.sawt.topic.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.ServerKey;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicOrigin;
import org.sawt.topic.TopicStatus;

/**
 * Writes statements topics in the format of a Pol.is export. Who is in charge gets everything; the public gets
 * no statement that was moderated out, and only what it may see on the page: nothing while the results are hidden, and never
 * the single votes of people of this portal, because who knows some of a person's votes could find the others.
 */
@Stateless
public class PolisExport {

    @Resource(lookup = "java:/jdbc/sawt")
    DataSource dataSource;

    @Inject
    TopicCaller caller;

    @Inject
    Clock clock;

    @Inject
    ServerKey serverKey;

    @Inject
    PolisExportRepository repository;

    /** @throws RuleViolation when the caller may not have this file; call it before anything is sent */
    @PermitAll
    public void check(long topicId, PolisTable table) {
        scope(topicId, table);
    }

    /** @param language of the statements' texts where there are two, "ar" or "en" */
    @PermitAll
    public void writeComments(long topicId, String language, Writer target) {
        write(scope(topicId, PolisTable.COMMENTS), target, csv -> csv.comments(language, target));
    }

    @PermitAll
    public void writeVotes(long topicId, Writer target) {
        write(scope(topicId, PolisTable.VOTES), target, csv -> csv.votes(target));
    }

    @PermitAll
    public void writeParticipantsVotes(long topicId, Writer target) {
        write(scope(topicId, PolisTable.PARTICIPANTS_VOTES), target, csv -> csv.participantsVotes(target));
    }

    private PolisExportScope scope(long topicId, PolisTable table) {
        PolisExportRepository.Subject topic =
                repository.find(topicId).orElseThrow(() -> RuleViolation.notFound("topic.notFound"));
        boolean owner = caller.isInCharge(topic.charge());
        TopicStatus status = TopicStatus.at(clock.instant(), topic.publishedAt(), topic.opensAt(), topic.closesAt());
        if (topic.kind() != TopicKind.STATEMENTS || (status == TopicStatus.DRAFT && !owner)) {
            throw RuleViolation.notFound("topic.notFound");
        }
        if (!owner && !isPublic(topic.origin(), topic.results(), status, table)) {
            throw RuleViolation.forbidden(reason(topic.origin(), table));
        }
        return new PolisExportScope(topicId, owner, serverKey.secret("topic-export"));
    }

    /** Voters of a topic held here can be told apart by nobody but who is in charge: their ballots are theirs alone. */
    static boolean isPublic(TopicOrigin origin, ResultsVisibility results, TopicStatus status, PolisTable table) {
        return results.allows(status, false) && !tellsPeopleApart(origin, table);
    }

    private static boolean tellsPeopleApart(TopicOrigin origin, PolisTable table) {
        return origin == TopicOrigin.SAWT && table != PolisTable.COMMENTS;
    }

    /** Why the public may not have a file: it never will, or the results are still hidden. */
    static String reason(TopicOrigin origin, PolisTable table) {
        return tellsPeopleApart(origin, table) ? "topic.export.private" : "topic.export.notYet";
    }

    private interface Part {
        void write(PolisCsvWriter csv) throws SQLException, IOException;
    }

    private void write(PolisExportScope scope, Writer target, Part part) {
        try (Connection connection = dataSource.getConnection()) {
            part.write(new PolisCsvWriter(connection, scope));
            target.flush();
        } catch (SQLException e) {
            throw new EJBException("the export failed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
