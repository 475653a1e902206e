package org.sawt.discussion.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.common.SubjectRef;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.discussion.CommentCursor;
import org.sawt.discussion.CommentSort;
import org.sawt.discussion.service.CommentView;
import org.sawt.discussion.service.DiscussionQueries;
import org.sawt.discussion.service.DiscussionView;
import org.sawt.discussion.service.ThreadRequest;
import org.sawt.discussion.service.ThreadView;

@ExtendWith(ArquillianExtension.class)
class DiscussionQueriesServiceIT {
    private static final int MANY = 1_655;
    private static final int DEPTH = 7;
    private static final String INSERT = """
            INSERT INTO comment (id, subject_kind, subject_id, origin_id, parent_id, depth, thread_id, branch_id, twig_id,
              author_id, label, language, text, visibility, created_at, shown_at, versions, version)
            VALUES (?, 'topic', ?, ?, ?, ?, ?, ?, ?, ?, 'NONE', 'en', ?, 'VISIBLE', NOW(6) - INTERVAL ? SECOND, NOW(6), 0, 1)""";

    @EJB(lookup = "java:global/sawt/sawt-ejb/DiscussionQueries")
    DiscussionQueries queries;

    @Resource(lookup = "java:/jdbc/sawt")
    DataSource dataSource;

    @Resource
    UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(DiscussionQueriesServiceIT.class, Talk.class);
    }

    /** Chains of seven comments, the last one seven deep; returns their numbers. */
    private static List<Long> seed(SubjectRef topic, int many) throws Exception {
        long author = Talk.citizen();
        List<Long> ids = new ArrayList<>();
        try (Connection connection = Talk.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < many; i++) {
                long id = Talk.number("SELECT NEXT VALUE FOR comment_seq");
                int depth = i % DEPTH + 1;
                int chain = i - depth + 1;
                Object[] values = {
                    id,
                    topic.id(),
                    topic.id(),
                    depth == 1 ? null : ids.get(i - 1),
                    depth,
                    depth == 1 ? null : ids.get(chain),
                    depth < 3 ? null : ids.get(chain + 1),
                    depth < 4 ? null : ids.get(chain + 2),
                    author,
                    "Comment " + i + (i % 50 == 0 ? " @Talker " + author : ""),
                    many - i
                };
                for (int at = 0; at < values.length; at++) {
                    insert.setObject(at + 1, values[at]);
                }
                insert.executeUpdate();
                ids.add(id);
            }
            connection.commit();
        }
        return ids;
    }

    @Test
    void shows1655CommentsSevenDeepInAConstantNumberOfStatements() throws Exception {
        SubjectRef few = Talk.topic(null, Talk.citizen());
        SubjectRef topic = Talk.topic(null, Talk.citizen());
        seed(few, DEPTH);
        List<Long> ids = seed(topic, MANY);
        Set<Long> costs = new HashSet<>();
        costs.add(cost(few, ThreadRequest.start()));
        for (CommentSort sort : CommentSort.values()) {
            costs.add(cost(topic, new ThreadRequest(sort, null, null, 0, 0, 0)));
            costs.add(cost(topic, new ThreadRequest(sort, null, null, ids.getFirst(), 5_000, 0)));
        }
        assertTrue(costs.stream().allMatch(cost -> cost <= 6), "statements a page: " + costs);
        long focused = cost(topic, new ThreadRequest(CommentSort.OLDEST, null, null, 0, 0, ids.get(1_000)));
        assertTrue(focused <= 9, "statements for the page of one comment: " + focused);
        everyPageOfEveryOrderHasEachThreadOnce(topic);
        findsACommentInItsPlace(topic, ids.get(1_000), ids);
    }

    /** How many statements the database got for a page. */
    private long cost(SubjectRef topic, ThreadRequest wanted) throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection()) {
            long before = questions(connection);
            assertFalse(queries.find(topic, wanted).orElseThrow().threads().isEmpty());
            return questions(connection) - before - 1;
        } finally {
            transaction.rollback();
        }
    }

    private static long questions(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW SESSION STATUS LIKE 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private void everyPageOfEveryOrderHasEachThreadOnce(SubjectRef topic) {
        for (CommentSort sort : CommentSort.values()) {
            List<Long> seen = new ArrayList<>();
            CommentCursor next = null;
            do {
                DiscussionView page = queries.find(topic, new ThreadRequest(sort, null, next, 0, 0, 0))
                        .orElseThrow();
                assertEquals(MANY, page.total());
                page.threads().forEach(thread -> seen.add(thread.first().id()));
                next = page.next();
            } while (next != null);
            assertEquals((MANY + DEPTH - 1) / DEPTH, seen.size(), sort.code());
            assertEquals(seen.size(), new HashSet<>(seen).size(), sort.code());
        }
    }

    private void findsACommentInItsPlace(SubjectRef topic, long wanted, List<Long> ids) {
        DiscussionView page = queries.find(topic, new ThreadRequest(CommentSort.NEWEST, null, null, 0, 0, wanted))
                .orElseThrow();
        ThreadView thread = page.threads().getFirst();
        List<Long> answers = thread.answers().stream().map(CommentView::id).toList();
        assertTrue(answers.contains(wanted), answers::toString);
        assertEquals(DEPTH - 1, thread.total());
        assertFalse(page.fromStart());
        int chain = ids.indexOf(thread.first().id());
        assertEquals(ids.subList(chain + 1, chain + 1 + answers.size()), answers);
        CommentView deep = thread.answers().getLast();
        assertEquals(Math.min(deep.depth(), 3), deep.level());
    }
}
