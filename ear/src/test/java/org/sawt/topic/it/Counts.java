package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The public results of a topic, once the tally has reached a number of participants. */
final class Counts {

    private static final long LIMIT = 20_000_000_000L;
    private static final long POLL = 100_000_000L;

    private Counts() {}

    static List<Integer> awaitOptions(String path, int participants) throws Exception {
        return await(path, participants).getJsonArray("options").getValuesAs(JsonObject.class).stream()
                .map(option -> option.getInt("count"))
                .toList();
    }

    /** Agree, disagree, pass of each statement. */
    static List<String> awaitStatements(String path, int participants) throws Exception {
        return await(path, participants).getJsonArray("statements").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getInt("agree") + "/" + each.getInt("disagree") + "/" + each.getInt("pass"))
                .toList();
    }

    /** Waits until the tally holds all votes of all topics. */
    static void awaitTally() throws Exception {
        long start = System.nanoTime();
        while (Database.number("SELECT COUNT(*) FROM vote_uncounted") > 0) {
            assertTrue(System.nanoTime() - start < LIMIT, "not counted in time");
            LockSupport.parkNanos(POLL);
        }
    }

    private static JsonObject await(String path, int participants) throws Exception {
        long start = System.nanoTime();
        JsonObject topic = Api.json(Api.anonymous().get(path));
        boolean counted = false;
        while (!counted) {
            assertTrue(System.nanoTime() - start < LIMIT, "not counted in time: " + topic);
            LockSupport.parkNanos(POLL);
            boolean nothingWaits = waiting(topic) == 0; // asked first: what is read next is then counted
            topic = Api.json(Api.anonymous().get(path));
            counted = nothingWaits && topic.getInt("participants") == participants;
        }
        return topic;
    }

    private static long waiting(JsonObject topic) throws Exception {
        return Database.number(
                "SELECT COUNT(*) FROM vote_uncounted WHERE topic_id = ?",
                topic.getJsonNumber("id").longValue());
    }
}
