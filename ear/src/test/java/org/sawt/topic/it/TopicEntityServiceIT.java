package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.government.service.EntityName;
import org.sawt.topic.service.PolisExport;
import org.sawt.topic.service.PolisTable;
import org.sawt.topic.service.TopicCard;
import org.sawt.topic.service.TopicFilter;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicService;
import org.sawt.topic.service.TopicSort;
import org.sawt.topic.service.TopicView;

@ExtendWith(ArquillianExtension.class)
class TopicEntityServiceIT {

    @EJB(lookup = "java:global/sawt/sawt-ejb/TopicService")
    TopicService topics;

    @EJB(lookup = "java:global/sawt/sawt-ejb/TopicQueries")
    TopicQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/PolisExport")
    PolisExport export;

    private long health;
    private long officer;
    private long colleague;
    private long stranger;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(TopicEntityServiceIT.class, Office.class, Accounts.class, ATopic.class);
    }

    @BeforeEach
    void makeStaff() throws Exception {
        health = Accounts.entity();
        officer = Accounts.of(health);
        colleague = Accounts.of(health);
        stranger = Accounts.of(Accounts.entity());
    }

    @Test
    void sharesADraftAmongTheOfficersOfItsEntity() throws Exception {
        long id = Office.draft(officer, ATopic.withStatements("one", "two"));
        assertEquals(
                new EntityName(health, "جهة " + health, "Entity " + health),
                own(colleague, id).entity());
        assertEquals(Set.of(id), desk(colleague));
        As.person(colleague, Office.OFFICER, () -> {
            topics.revise(
                    id,
                    own(colleague, id).version(),
                    ATopic.withStatements("three").draft());
            return null;
        });
        Office.publish(colleague, id);
        Office.close(colleague, id);
        check(colleague, id, PolisTable.VOTES);
    }

    @Test
    void letsNobodyElseKnowOfADraft() throws Exception {
        long id = Office.draft(officer, ATopic.withStatements("one", "two"));
        assertEquals(Set.of(), desk(stranger));
        assertRefusedEverything(Kind.NOT_FOUND, stranger, id);
        assertRefusedEverything(Kind.NOT_FOUND, Accounts.citizen(), id);
        assertRefused(Kind.NOT_FOUND, () -> check(stranger, id, PolisTable.COMMENTS));
        assertRefused(Kind.NOT_FOUND, () -> As.person(stranger, Office.OFFICER, () -> queries.getPublished(id)));
        assertRefused(Kind.NOT_FOUND, () -> As.person(stranger, Office.OFFICER, () -> queries.results(id)));
        assertRefused(Kind.NOT_FOUND, () -> As.person(stranger, Office.OFFICER, () -> queries.ownVote(id)));
    }

    @Test
    void refusesToChangeWhatAnotherEntityPublished() throws Exception {
        long id = Office.publish(officer, ATopic.withStatements("one", "two"));
        assertRefusedEverything(Kind.FORBIDDEN, stranger, id);
        assertRefused(Kind.FORBIDDEN, () -> check(stranger, id, PolisTable.VOTES));
        assertEquals(
                id,
                As.person(stranger, Office.OFFICER, () -> queries.getPublished(id))
                        .id());
    }

    @Test
    void keepsATopicWithItsEntityWhenTheOfficerGoesElsewhere() throws Exception {
        long id = Office.draft(officer, ATopic.withOptions("yes", "no"));
        Office.change("UPDATE account SET entity_id = ? WHERE id = ?", Accounts.entity(), officer);
        assertRefusedEverything(Kind.NOT_FOUND, officer, id);
        assertEquals(id, own(colleague, id).id());
    }

    @Test
    void listsTheTopicsOfAnEntityAndWhoAsks() throws Exception {
        long published = Office.publish(officer, ATopic.withOptions("yes", "no"));
        Office.draft(officer, ATopic.withOptions("yes", "no"));
        List<TopicCard> cards =
                As.anonymous(() -> queries.list(new TopicFilter(null, null, health, TopicSort.NEWEST), 1, 20)
                        .items());
        assertEquals(List.of(published), cards.stream().map(TopicCard::id).toList());
        assertEquals(health, cards.getFirst().entity().id());
        assertEquals(
                health,
                As.anonymous(() -> queries.getPublished(published)).entity().id());
        List<Long> askers = As.anonymous(() -> queries.askers("ar")).stream()
                .map(EntityName::id)
                .toList();
        assertEquals(1, askers.stream().filter(id -> id == health).count());
    }

    private void assertRefusedEverything(Kind kind, long caller, long id) {
        assertRefused(kind, () -> own(caller, id));
        assertRefused(kind, () -> Office.publish(caller, id));
        assertRefused(kind, () -> Office.close(caller, id));
        assertRefused(
                kind,
                () -> As.person(caller, Office.OFFICER, () -> {
                    topics.revise(id, 1, ATopic.withStatements("mine").draft());
                    return null;
                }));
        assertRefused(
                kind,
                () -> As.person(caller, Office.OFFICER, () -> {
                    topics.discard(id);
                    return null;
                }));
    }

    private TopicView own(long caller, long id) throws Exception {
        return As.person(caller, Office.OFFICER, () -> queries.getOwn(id));
    }

    private Set<Long> desk(long caller) throws Exception {
        Set<Long> ids = new TreeSet<>();
        As.person(caller, Office.OFFICER, () -> queries.listOwn(1, 20)).items().forEach(card -> ids.add(card.id()));
        return ids;
    }

    private void check(long caller, long id, PolisTable table) throws Exception {
        As.person(caller, Office.OFFICER, () -> {
            export.check(id, table);
            return null;
        });
    }

    private static void assertRefused(Kind kind, Executable call) {
        assertEquals(kind, assertThrows(RuleViolation.class, call).kind());
    }
}
