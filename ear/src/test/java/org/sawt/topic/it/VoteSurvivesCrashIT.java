package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.OwnPortal;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;

class VoteSurvivesCrashIT {

    private static final int VOTERS = 4;
    private static final int STATEMENTS = 200;
    private static final int PEOPLE_OF_EACH = 25;
    private static final int BEFORE_THE_CRASH = 250;
    private static final long LIMIT = 30_000_000_000L;
    private static final long POLL = 50_000_000L;

    /** As account, statement and value. */
    private final Collection<String> acknowledged = new ConcurrentLinkedQueue<>();

    /** Topics that the server said it has published. */
    private final Collection<Long> published = new ConcurrentLinkedQueue<>();

    @Test
    void keepsEveryVoteThatItHasAcknowledgedAndFindsEveryTopic() throws Exception {
        try (OwnPortal portal = OwnPortal.in("crash")) {
            portal.start();
            JsonObject topic = publish(portal);
            List<List<Person>> people = people(portal);
            List<String> ends = Crowd.together(VOTERS + 2, i -> () -> switch (i) {
                case VOTERS -> killInTheMiddle(portal);
                case VOTERS + 1 -> publishUntilTheServerIsGone(portal);
                default -> voteUntilTheServerIsGone(portal, topic, people.get(i));
            });
            assertEquals(List.of("gone", "gone", "gone", "gone", "killed", "gone"), ends);
            portal.start();
            try (Connection connection = portal.connection()) {
                assertKept(connection);
                assertTallyCatchesUp(connection);
            }
            assertTrue(published.size() > 3, "published: " + published);
            new IndexOnDisk(portal.files()).assertHolds("topic", published);
            assertEquals(
                    200,
                    Api.at(portal.address(), people.getFirst().getFirst().token())
                            .post(TopicJson.path(topic) + "/votes", TopicJson.votes(topic, 0))
                            .statusCode());
        }
    }

    private static JsonObject publish(OwnPortal portal) throws Exception {
        try (Connection connection = portal.connection()) {
            Person officer = People.with(connection, "ministry");
            String[] texts = IntStream.range(0, STATEMENTS)
                    .mapToObj(i -> "Statement " + i)
                    .toArray(String[]::new);
            return TopicJson.publish(Api.at(portal.address(), officer.token()), TopicJson.statements(texts));
        }
    }

    private static List<List<Person>> people(OwnPortal portal) throws Exception {
        List<List<Person>> people = new ArrayList<>();
        try (Connection connection = portal.connection()) {
            for (int i = 0; i < VOTERS; i++) {
                List<Person> own = new ArrayList<>();
                for (int j = 0; j < PEOPLE_OF_EACH; j++) {
                    own.add(People.with(connection, "citizen"));
                }
                people.add(own);
            }
        }
        return people;
    }

    private String voteUntilTheServerIsGone(OwnPortal portal, JsonObject topic, List<Person> people) throws Exception {
        String path = TopicJson.path(topic) + "/votes";
        List<JsonObject> statements = topic.getJsonArray("statements").getValuesAs(JsonObject.class);
        for (Person person : people) {
            Api api = Api.at(portal.address(), person.token());
            for (JsonObject statement : statements) {
                JsonNumber id = statement.getJsonNumber("id");
                int value = (int) (id.longValue() % 3) - 1;
                try {
                    HttpResponse<String> response =
                            api.post(path, "{\"votes\":[{\"statement\":%s,\"value\":%d}]}".formatted(id, value));
                    assertTrue(Set.of(200, 201).contains(response.statusCode()), response.body());
                    acknowledged.add(person.id() + "/" + id + "/" + value);
                } catch (IOException e) {
                    return "gone";
                }
            }
        }
        return "all voted before the crash";
    }

    private String publishUntilTheServerIsGone(OwnPortal portal) throws Exception {
        Person officer;
        try (Connection connection = portal.connection()) {
            officer = People.with(connection, "ministry");
        }
        Api api = Api.at(portal.address(), officer.token());
        while (true) {
            try {
                JsonObject topic = TopicJson.publish(api, TopicJson.singleChoice("yes", "no"));
                published.add(topic.getJsonNumber("id").longValue());
            } catch (IOException e) {
                return "gone";
            }
        }
    }

    private String killInTheMiddle(OwnPortal portal) {
        long start = System.nanoTime();
        while (acknowledged.size() < BEFORE_THE_CRASH) {
            assertTrue(System.nanoTime() - start < LIMIT, "votes so far: " + acknowledged.size());
            LockSupport.parkNanos(POLL / 10);
        }
        portal.kill();
        return "killed";
    }

    /** What was under way may be there, too: one vote of each voter at most. */
    private void assertKept(Connection connection) throws Exception {
        Set<String> promised = new TreeSet<>(acknowledged);
        assertTrue(promised.size() >= BEFORE_THE_CRASH);
        for (String table : List.of("vote", "vote_log")) {
            Set<String> kept = rows(
                    connection,
                    "SELECT CONCAT(p.source_id, '/', v.question_id, '/', v.choice) FROM " + table
                            + " v JOIN participant p ON p.id = v.participant_id");
            Set<String> lost = new TreeSet<>(promised);
            lost.removeAll(kept);
            assertEquals(Set.of(), lost, "lost from " + table);
            assertTrue(kept.size() <= promised.size() + VOTERS, table + " has " + kept.size());
            assertEquals(kept.size(), Database.number(connection, "SELECT COUNT(*) FROM " + table));
        }
    }

    private static void assertTallyCatchesUp(Connection connection) throws Exception {
        String votes = "SELECT CONCAT(question_id, '/', choice, '=', COUNT(*)) FROM vote GROUP BY question_id, choice";
        String tally = "SELECT CONCAT(question_id, '/', choice, '=', votes) FROM vote_tally WHERE votes <> 0";
        long start = System.nanoTime();
        while (Database.number(connection, "SELECT COUNT(*) FROM vote_uncounted") > 0
                && System.nanoTime() - start < LIMIT) {
            LockSupport.parkNanos(POLL);
        }
        assertEquals(rows(connection, votes), rows(connection, tally));
        assertEquals(
                Database.number(connection, "SELECT COUNT(*) FROM participant"),
                Database.number(connection, "SELECT SUM(participants) FROM topic_turnout"));
    }

    private static Set<String> rows(Connection connection, String sql) throws Exception {
        Set<String> rows = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
