package org.sawt.idea.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.sawt.idea.service.IdeaFamily;
import org.sawt.idea.service.IdeaFamilyQueries;
import org.sawt.idea.service.IdeaForm;
import org.sawt.idea.service.IdeaMergeService;
import org.sawt.idea.service.IdeaSupportService;

@ExtendWith(ArquillianExtension.class)
class IdeaMergeServiceIT {

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaMergeService")
    IdeaMergeService merges;

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaSupportService")
    IdeaSupportService supports;

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaFamilyQueries")
    IdeaFamilyQueries families;

    private long entity;
    private long officer;
    private long one;
    private long two;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(IdeaMergeServiceIT.class, DeskIdeas.class);
    }

    @BeforeEach
    void makeTwoIdeas() throws Exception {
        entity = DeskIdeas.entity();
        officer = DeskIdeas.account(entity);
        one = DeskIdeas.idea(entity, "Shade at bus stops");
        two = DeskIdeas.idea(entity, "Bus stops with shade");
    }

    @Test
    void countsWhoSupportedBothOnceAndGivesEverybodyBackWhenItIsUndone() throws Exception {
        long first = supporter(one);
        long both = supporter(one);
        support(both, two);
        long second = supporter(two);
        merge(one, two);
        assertEquals(Set.of(first, both, second), DeskIdeas.supporters(two));
        assertEquals(3, DeskIdeas.counted(two));
        assertRefused(Kind.CONFLICT, () -> support(DeskIdeas.account(null), one));
        separate(one);
        assertEquals(Set.of(both, second), DeskIdeas.supporters(two));
        assertEquals(2, DeskIdeas.counted(two));
        assertEquals(Set.of(first, both), DeskIdeas.supporters(one));
        assertEquals(2, DeskIdeas.counted(one));
        support(DeskIdeas.account(null), one);
    }

    @Test
    void keepsWhoCameWithTwoIdeasUntilBothAreGone() throws Exception {
        long third = DeskIdeas.idea(entity, "Shade for people who wait");
        long person = supporter(one);
        support(person, third);
        merge(one, two);
        merge(third, two);
        assertEquals(Set.of(person), DeskIdeas.supporters(two));
        separate(one);
        assertEquals(Set.of(person), DeskIdeas.supporters(two));
        separate(third);
        assertEquals(Set.of(), DeskIdeas.supporters(two));
        assertEquals(0, DeskIdeas.counted(two));
        assertEquals(Set.of(person), DeskIdeas.supporters(third));
    }

    @Test
    void remembersWhoTookTheSupportBackAndWhoGaveItAnew() throws Exception {
        long gone = supporter(one);
        long again = supporter(one);
        merge(one, two);
        withdraw(gone, two);
        withdraw(again, two);
        support(again, two);
        separate(one);
        assertEquals(Set.of(again), DeskIdeas.supporters(one));
        assertEquals(1, DeskIdeas.counted(one));
        assertEquals(Set.of(again), DeskIdeas.supporters(two));
        assertEquals(1, DeskIdeas.counted(two));
    }

    @Test
    void takesOnlyVerifiedPeopleAlongWhereOnlyTheySupport() throws Exception {
        long round = DeskIdeas.round(entity, "VERIFIED");
        long target = DeskIdeas.idea(round, entity, "Only for people who are known");
        long known = supporter(one);
        DeskIdeas.verify(known);
        supporter(one);
        merge(one, target);
        assertEquals(Set.of(known), DeskIdeas.supporters(target));
        assertEquals(1, DeskIdeas.counted(target));
        separate(one);
        assertEquals(Set.of(), DeskIdeas.supporters(target));
        assertEquals(2, DeskIdeas.supporters(one).size());
        assertEquals(
                Set.of(), DeskIdeas.numbers("SELECT account_id FROM idea_support_person WHERE idea_id = ?", target));
    }

    @Test
    void movesTheDiscussionAlongAndBack() throws Exception {
        DeskIdeas.comment(one, "Below the first");
        DeskIdeas.comment(two, "Below the second");
        merge(one, two);
        assertEquals(2, comments(two));
        separate(one);
        assertEquals(1, comments(two));
        assertEquals(1, comments(one));
    }

    @Test
    void losesNobodyWhoSupportsWhileIdeasAreMerged() throws Exception {
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            people.add(DeskIdeas.account(null));
        }
        Set<Long> accepted = new TreeSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            List<Future<Long>> answers = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                long person = people.get(i);
                if (i == 12) {
                    answers.add(threads.submit(() -> {
                        merge(one, two);
                        return 0L;
                    }));
                }
                answers.add(threads.submit(attempt(person)));
            }
            for (Future<Long> answer : answers) {
                accepted.add(answer.get());
            }
        }
        accepted.remove(0L);
        assertEquals(accepted, DeskIdeas.supporters(two));
        assertEquals(accepted.size(), DeskIdeas.counted(two));
    }

    private Callable<Long> attempt(long person) {
        return () -> {
            try {
                support(person, one);
                return person;
            } catch (RuleViolation closed) {
                return 0L;
            }
        };
    }

    @Test
    void isRefusedToOthersAndForIdeasThatNobodySees() throws Exception {
        long stranger = DeskIdeas.account(DeskIdeas.entity());
        assertRefused(Kind.FORBIDDEN, () -> as(stranger, () -> merges.merge(one, two)));
        long foreign = DeskIdeas.idea(DeskIdeas.entity(), "Of another entity");
        assertRefused(Kind.FORBIDDEN, () -> merge(one, foreign));
        assertRefused(Kind.CONFLICT, () -> merge(one, one));
        assertRefused(Kind.CONFLICT, () -> separate(one));
        DeskIdeas.change("UPDATE idea SET visibility = 'HIDDEN' WHERE id = ?", two);
        assertRefused(Kind.CONFLICT, () -> merge(one, two));
        assertEquals(Set.of(), DeskIdeas.numbers("SELECT source_id FROM idea_merge WHERE source_id = ?", one));
    }

    @Test
    void takesAnIdeaOutOfOneThatIsMergedItselfOnlyAfterThat() throws Exception {
        long third = DeskIdeas.idea(entity, "Shade everywhere");
        long person = supporter(one);
        merge(one, two);
        merge(two, third);
        assertEquals(Set.of(person), DeskIdeas.supporters(third));
        assertRefused(Kind.CONFLICT, () -> separate(one));
        separate(two);
        separate(one);
        assertEquals(Set.of(person), DeskIdeas.supporters(one));
        assertEquals(Set.of(), DeskIdeas.supporters(two));
        assertEquals(Set.of(), DeskIdeas.supporters(third));
    }

    @Test
    void makesAnIdeaOfAPartAndLinksBoth() throws Exception {
        IdeaForm form = new IdeaForm("Benches, too", "<p>With a back</p>", true, "en", 3L, null);
        long part = As.person(officer, DeskIdeas.OFFICER, () -> merges.splitOff(one, form));
        IdeaFamily ofPart = As.anonymous(() -> families.of(part));
        assertEquals(one, ofPart.origin().id());
        assertEquals(
                "Benches, too",
                As.anonymous(() -> families.of(one)).parts().getFirst().title());
        assertEquals(
                DeskIdeas.number("SELECT author_id FROM idea WHERE id = ?", one),
                DeskIdeas.number("SELECT author_id FROM idea WHERE id = ?", part));
        assertRefused(
                Kind.INVALID,
                () -> As.person(
                        officer,
                        DeskIdeas.OFFICER,
                        () -> merges.splitOff(one, new IdeaForm("", "", true, "en", null, null))));
    }

    private long supporter(long idea) throws Exception {
        long person = DeskIdeas.account(null);
        support(person, idea);
        return person;
    }

    private void support(long person, long idea) throws Exception {
        As.person(person, DeskIdeas.CITIZEN, () -> supports.support(idea));
    }

    private void withdraw(long person, long idea) throws Exception {
        As.person(person, DeskIdeas.CITIZEN, () -> supports.withdraw(idea));
    }

    private void merge(long source, long target) throws Exception {
        as(officer, () -> merges.merge(source, target));
    }

    private void separate(long source) throws Exception {
        as(officer, () -> merges.separate(source));
    }

    private static void as(long account, Runnable call) throws Exception {
        As.person(account, DeskIdeas.OFFICER, () -> {
            call.run();
            return null;
        });
    }

    private static long comments(long idea) throws Exception {
        return DeskIdeas.number("SELECT COUNT(*) FROM comment WHERE subject_kind = 'idea' AND subject_id = ?", idea);
    }

    private static void assertRefused(Kind kind, Executable call) {
        assertEquals(kind, assertThrows(RuleViolation.class, call).kind());
    }
}
