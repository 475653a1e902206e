package org.sawt.idea.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.common.Page;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.IdeaCard;
import org.sawt.idea.service.IdeaFilter;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaRoundQueries;
import org.sawt.idea.service.IdeaSort;
import org.sawt.identity.Governorate;

@ExtendWith(ArquillianExtension.class)
class IdeaListServiceIT {

    private static final int SIZE = 20;
    private static final int MOST_STATEMENTS = 4;

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaQueries")
    IdeaQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaRoundQueries")
    IdeaRoundQueries rounds;

    @Resource
    UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(IdeaListServiceIT.class, ManyIdeas.class);
    }

    @Test
    void listsTenThousandIdeasByFourStatementsAtMostForEveryFilterAndSort() throws Exception {
        try (ManyIdeas ideas = ManyIdeas.make()) {
            for (IdeaSort sort : IdeaSort.values()) {
                for (IdeaFilter filter : filters()) {
                    long cost = cost(ideas, "Questions", filter, sort, 1);
                    assertTrue(cost <= MOST_STATEMENTS, sort + " of " + filter + " costs " + cost);
                }
                assertTrue(cost(ideas, "Questions", IdeaFilter.all(), sort, 400) <= MOST_STATEMENTS);
            }
            assertReadsThePageOnly(ideas);
            assertEveryIdeaIsOnOnePageOnly();
        }
    }

    /** A list in the order of an index is not sorted, and its texts are read for one page; the count reads the index. */
    private void assertReadsThePageOnly(ManyIdeas ideas) throws Exception {
        for (IdeaFilter filter : List.of(IdeaFilter.all(), IdeaFilter.ofRound(1), ofStatus(IdeaStatus.PARTLY))) {
            assertEquals(0, cost(ideas, "Sort_merge_passes", filter, IdeaSort.NEWEST, 1));
            long sorted = cost(ideas, "Sort_rows", filter, IdeaSort.NEWEST, 1);
            assertTrue(sorted <= 2 * SIZE, "rows sorted for " + filter + ": " + sorted);
        }
    }

    /** What the page offers beside the list: the open rounds where nothing is filtered, and what can be filtered by. */
    private void offer(IdeaFilter filter) {
        if (filter.equals(IdeaFilter.all())) {
            rounds.open();
        }
        rounds.categoryChoices();
        rounds.names();
        rounds.entities("ar");
    }

    /** How much of this the database session counts for one page. */
    private long cost(ManyIdeas ideas, String counter, IdeaFilter filter, IdeaSort sort, int page) throws Exception {
        transaction.begin();
        try {
            rounds.names();
            long before = ideas.status(counter);
            Page<IdeaCard> found = queries.list(filter, sort, page, SIZE);
            if ("Questions".equals(counter)) {
                offer(filter);
            }
            long after = ideas.status(counter);
            assertEquals(SIZE, found.items().size(), () -> "of " + filter);
            return after - before - ("Questions".equals(counter) ? 1 : 0);
        } finally {
            transaction.rollback();
        }
    }

    private void assertEveryIdeaIsOnOnePageOnly() {
        for (IdeaSort sort : IdeaSort.values()) {
            Set<Long> seen = new HashSet<>();
            for (int page = 1; page <= 5; page++) {
                queries.list(ofStatus(IdeaStatus.REJECTED), sort, page, 100)
                        .items()
                        .forEach(card -> assertTrue(seen.add(card.id()), sort + " shows twice: " + card));
            }
            assertEquals(500, seen.size());
        }
    }

    private static List<IdeaFilter> filters() {
        List<IdeaFilter> filters = new ArrayList<>(List.of(
                IdeaFilter.all(),
                IdeaFilter.ofRound(1),
                new IdeaFilter(null, 5L, null, null, null, false, null),
                new IdeaFilter(null, null, null, null, Governorate.MUHARRAQ, false, null),
                new IdeaFilter(null, null, null, null, null, true, null),
                new IdeaFilter(null, null, null, null, null, false, "matter 12"),
                new IdeaFilter(IdeaStatus.ACCEPTED, 5L, 1L, null, Governorate.SOUTHERN, false, null)));
        for (IdeaStatus status : List.of(IdeaStatus.PUBLISHED, IdeaStatus.UNDER_REVIEW, IdeaStatus.IMPLEMENTED)) {
            filters.add(ofStatus(status));
        }
        return filters;
    }

    private static IdeaFilter ofStatus(IdeaStatus status) {
        return new IdeaFilter(status, null, null, null, null, false, null);
    }
}
