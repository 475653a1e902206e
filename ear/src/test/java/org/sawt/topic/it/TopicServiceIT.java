package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.RuleViolation.Violation;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.service.TopicCard;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicService;
import org.sawt.topic.service.TopicView;

@ExtendWith(ArquillianExtension.class)
class TopicServiceIT {

    @EJB(lookup = "java:global/sawt/sawt-ejb/TopicService")
    TopicService topics;

    @EJB(lookup = "java:global/sawt/sawt-ejb/TopicQueries")
    TopicQueries queries;

    private final long officer = Office.someone();
    private final long otherOfficer = Office.someone();

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(TopicServiceIT.class, Office.class, ATopic.class);
    }

    @Test
    void showsAndChangesADraftForItsOwnerOnly() throws Exception {
        long id = Office.draft(officer, ATopic.withOptions("yes", "no"));
        assertRefused(Kind.NOT_FOUND, () -> revise(otherOfficer, id, 1, ATopic.withOptions("red", "blue")));
        assertRefused(Kind.NOT_FOUND, () -> Office.publish(otherOfficer, id));
        assertRefused(Kind.NOT_FOUND, () -> discard(otherOfficer, id));
        assertRefused(Kind.NOT_FOUND, () -> own(otherOfficer, id));
        assertRefused(Kind.NOT_FOUND, () -> As.anonymous(() -> queries.getPublished(id)));
        assertRefused(Kind.NOT_FOUND, () -> As.person(officer, Office.OFFICER, () -> queries.getPublished(id)));
        assertTrue(idsOfOwn(officer).contains(id));
        assertTrue(idsOfOwn(otherOfficer).isEmpty());
        assertEquals(TopicStatus.DRAFT, own(officer, id).status());
        assertEquals(
                id,
                As.person(otherOfficer, Office.ADMIN, () -> queries.getOwn(id)).id());
    }

    @Test
    void refusesWhoIsNoOfficer() throws Exception {
        long id = Office.draft(officer, ATopic.withOptions("yes", "no"));
        for (Set<String> roles : List.of(Office.CITIZEN, Set.of("moderator", "agent", "judge"))) {
            assertDenied(() -> As.person(
                    officer,
                    roles,
                    () -> topics.draft(ATopic.withOptions("a", "b").draft())));
            assertDenied(() -> As.person(officer, roles, () -> {
                topics.publish(id);
                return null;
            }));
            assertDenied(() -> As.person(officer, roles, () -> queries.getOwn(id)));
            assertDenied(() -> As.person(officer, roles, () -> queries.listOwn(1, 20)));
        }
        assertDenied(() -> As.anonymous(() -> queries.listOwn(1, 20)));
        assertEquals(TopicStatus.DRAFT, own(officer, id).status());
    }

    @Test
    void refusesToWriteOverWhatAnotherTabHasRevised() throws Exception {
        long id = Office.draft(officer, ATopic.withOptions("yes", "no"));
        int version = own(officer, id).version();
        revise(officer, id, version, ATopic.withOptions("red", "blue", "green"));
        assertRefused(Kind.CONFLICT, () -> revise(officer, id, version, ATopic.withOptions("left", "right")));
        TopicView view = own(officer, id);
        assertEquals(version + 1, view.version());
        assertEquals(
                List.of("red", "blue", "green"),
                view.options().stream().map(option -> option.textEn()).toList());
    }

    @Test
    void publishesAnImportedDraftButNeverRewritesIt() throws Exception {
        long id = Office.draft(officer, ATopic.withStatements("as somebody said it", "rejected"));
        Office.change("UPDATE topic SET origin = 'POLIS' WHERE id = ?", id);
        int version = own(officer, id).version();
        assertRefused(Kind.CONFLICT, () -> revise(officer, id, version, ATopic.withStatements("in other words")));
        assertEquals(2, Office.statements(id).size());
        assertEquals("as somebody said it", own(officer, id).statements().get(0).textEn());
        Office.publish(officer, id);
        assertEquals(id, As.anonymous(() -> queries.getPublished(id)).id());
    }

    @Test
    void keepsAnIncompleteTopicFromThePublicAndNamesEveryGap() throws Exception {
        long oneLanguage = Office.draft(officer, ATopic.withOptions("only one").titled("عنوان", ""));
        RuleViolation refusal = assertRefused(Kind.INVALID, () -> Office.publish(officer, oneLanguage));
        assertEquals(
                List.of("titleEn", "options"),
                refusal.violations().stream().map(Violation::field).toList());
        long past = Office.draft(
                officer, ATopic.withStatements("one").closing(Instant.now().minus(Duration.ofMinutes(1))));
        assertRefused(Kind.INVALID, () -> Office.publish(officer, past));
        long empty = Office.draft(officer, ATopic.withStatements());
        assertRefused(Kind.INVALID, () -> Office.publish(officer, empty));
        for (long id : List.of(oneLanguage, past, empty)) {
            assertRefused(Kind.NOT_FOUND, () -> As.anonymous(() -> queries.getPublished(id)));
        }
    }

    @Test
    void freezesWhatThePublicHasSeen() throws Exception {
        long id = Office.publish(officer, ATopic.withStatements("one", "two"));
        int version = own(officer, id).version();
        assertRefused(Kind.CONFLICT, () -> revise(officer, id, version, ATopic.withStatements("other")));
        assertRefused(Kind.CONFLICT, () -> discard(officer, id));
        assertRefused(Kind.FORBIDDEN, () -> Office.close(otherOfficer, id));
        assertEquals(
                2, As.anonymous(() -> queries.getPublished(id)).statements().size());
    }

    @Test
    void writesDownWhoDidWhatOnce() throws Exception {
        long id = Office.draft(officer, ATopic.withOptions("yes", "no"));
        revise(officer, id, own(officer, id).version(), ATopic.withOptions("red", "blue"));
        Office.publish(officer, id);
        Office.publish(officer, id);
        Office.close(officer, id);
        Office.close(officer, id);
        assertEquals(
                List.of(
                        "topic.drafted -> draft",
                        "topic.revised -> 2",
                        "topic.published -> open",
                        "topic.closed -> closed"),
                audit(id));
        assertEquals(
                4,
                Office.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE subject_kind = 'topic' AND subject_id = ?"
                                + " AND actor_id = ?",
                        id,
                        officer));
    }

    @Test
    void writesNothingDownOfWhatWasRefused() throws Exception {
        long id = Office.draft(officer, ATopic.withOptions("yes"));
        assertRefused(Kind.INVALID, () -> Office.publish(officer, id));
        assertRefused(Kind.NOT_FOUND, () -> Office.publish(otherOfficer, id));
        assertEquals(List.of("topic.drafted -> draft"), audit(id));
        discard(officer, id);
        assertEquals(List.of("topic.drafted -> draft", "topic.discarded -> null"), audit(id));
        assertEquals(0, Office.number("SELECT COUNT(*) FROM topic_option WHERE topic_id = ?", id));
    }

    private static List<String> audit(long id) throws Exception {
        List<String> entries = new ArrayList<>();
        try (var connection = Office.dataSource().getConnection();
                var query = Office.prepare(
                        connection,
                        "SELECT action, to_state FROM audit_entry WHERE subject_kind = 'topic' AND subject_id = ?"
                                + " ORDER BY recorded_at, id",
                        id);
                var row = query.executeQuery()) {
            while (row.next()) {
                entries.add(row.getString(1) + " -> " + row.getString(2));
            }
        }
        return entries;
    }

    private TopicView own(long caller, long id) throws Exception {
        return As.person(caller, Office.OFFICER, () -> queries.getOwn(id));
    }

    private List<Long> idsOfOwn(long caller) throws Exception {
        Stream<TopicCard> cards = As.person(caller, Office.OFFICER, () -> queries.listOwn(1, 20)).items().stream();
        return cards.map(TopicCard::id).toList();
    }

    private void revise(long caller, long id, int version, ATopic topic) throws Exception {
        As.person(caller, Office.OFFICER, () -> {
            topics.revise(id, version, topic.draft());
            return null;
        });
    }

    private void discard(long caller, long id) throws Exception {
        As.person(caller, Office.OFFICER, () -> {
            topics.discard(id);
            return null;
        });
    }

    private static RuleViolation assertRefused(Kind kind, Executable call) {
        RuleViolation refusal = assertThrows(RuleViolation.class, call);
        assertEquals(kind, refusal.kind());
        return refusal;
    }

    private static void assertDenied(Executable call) {
        assertThrows(EJBAccessException.class, call);
    }
}
