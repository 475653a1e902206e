package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.search.service.SimilarQueries;

@ExtendWith(ArquillianExtension.class)
class TopicSearchServiceIT {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /** A busy machine may keep a job waiting. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Duration LATER = Duration.ofSeconds(20);
    private static final long POLL = 20_000_000L;
    private static final String NOTE =
            "INSERT INTO search_outbox (kind, subject_id, changed_at) VALUES ('topic', ?, UTC_TIMESTAMP(6))";

    @EJB(lookup = "java:global/sawt/sawt-ejb/SimilarQueries")
    SimilarQueries similar;

    private final long officer = Office.someone();

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(TopicSearchServiceIT.class, Office.class, ATopic.class);
    }

    @Test
    void findsAPublishedTopicInAnySpelling() throws Exception {
        long topic = Office.draft(officer, anAviary());
        assertFalse(finds("قفص للطيور النادرة في المحمية", topic));
        Office.publish(officer, topic);
        assertWithin(SOON, () -> finds("اقفاص الطيور النادره في محميه", topic));
        assertTrue(finds("Cages for a rare bird, in the reserve", topic));
        assertFalse(finds("Opening hours of offices in summer", topic));
    }

    @Test
    void findsNothingThatIsNoLongerPublicASecondLater() throws Exception {
        Duration shortest = LATER;
        for (int i = 0; i < 3; i++) {
            long topic = Office.publish(officer, anAviary());
            assertWithin(SOON, () -> finds("rare birds of the reserve", topic));
            assertEquals(1, Office.change("UPDATE topic SET published_at = NULL WHERE id = ?", topic));
            assertEquals(1, Office.change(NOTE, topic));
            Duration taken = assertWithin(SOON, () -> !finds("rare birds of the reserve", topic));
            shortest = taken.compareTo(shortest) < 0 ? taken : shortest;
        }
        assertTrue(shortest.compareTo(A_SECOND) <= 0, "gone after " + shortest);
    }

    @Test
    void followsATransactionThatEndsAfterLaterOnes() throws Exception {
        long slow = Office.draft(officer, anAviary());
        try (Connection connection = Office.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Office.prepare(connection, "UPDATE topic SET published_at = UTC_TIMESTAMP(6) WHERE id = ?", slow)
                    .executeUpdate();
            Office.prepare(connection, NOTE, slow).executeUpdate();
            long quick = Office.publish(officer, anAviary());
            assertWithin(SOON, () -> finds("rare birds of the reserve", quick));
            assertFalse(finds("rare birds of the reserve", slow));
            connection.commit();
        }
        assertWithin(SOON, () -> finds("rare birds of the reserve", slow));
    }

    @Test
    void makesALostIndexAnewWhileItRuns() throws Exception {
        long topic = Office.publish(officer, anAviary());
        assertWithin(SOON, () -> finds("rare birds of the reserve", topic));
        Path index = index();
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(index);
        assertWithin(LATER, () -> Files.exists(index) && finds("rare birds of the reserve", topic));
        long next = Office.publish(officer, anAviary());
        assertWithin(SOON, () -> finds("rare birds of the reserve", next));
    }

    private static Path index() throws Exception {
        try (Stream<Path> servers = Files.list(Path.of(System.getenv("SAWT_DATA_DIR"), "search"))) {
            List<Path> all = servers.toList();
            assertEquals(1, all.size());
            return all.getFirst();
        }
    }

    private static ATopic anAviary() {
        return ATopic.withOptions("yes", "no")
                .titled("أقفاص الطيور النادرة في المحميّة", "Cages of rare birds in the reserve");
    }

    private boolean finds(String text, long topic) {
        try {
            return As.anonymous(() -> similar.similar("topic", text, 50)).contains(topic);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How long it took. */
    private static Duration assertWithin(Duration limit, BooleanSupplier holds) {
        long start = System.nanoTime();
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() - start < limit.toNanos(), "not within " + limit);
            LockSupport.parkNanos(POLL);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
