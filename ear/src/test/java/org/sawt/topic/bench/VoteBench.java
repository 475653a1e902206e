package org.sawt.topic.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;

/** Votes over the JSON interface against bare durable inserts into the same database by as many clients. */
class VoteBench {

    private static final int CLIENTS = 8;
    private static final int VOTES_EACH = 150;
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void measuresVotesAgainstBareInserts() throws Exception {
        long[] topic = topicWithTwoOptions();
        List<Person> voters = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            voters.add(People.citizen());
        }
        votes(topic, voters); // warms up
        double inserts = perSecond(() -> inserts());
        double votes = perSecond(() -> votes(topic, voters));
        long lag = tallyLag(topic);
        report(String.format(
                Locale.ROOT,
                "bare durable inserts/s %.0f%nvotes/s over JSON %.0f%nvotes ÷ inserts %.2f%ntally behind the last vote %d ms%n",
                inserts,
                votes,
                votes / inserts,
                lag));
    }

    private static double perSecond(Callable<Void> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return CLIENTS * VOTES_EACH * 1e9 / (System.nanoTime() - start);
    }

    private Void votes(long[] topic, List<Person> voters) throws Exception {
        return together(voters.stream()
                .<Callable<Void>>map(voter -> () -> {
                    for (int i = 0; i < VOTES_EACH; i++) {
                        long option = topic[1 + i % 2];
                        HttpResponse<String> answer =
                                post("/api/v1/topics/" + topic[0] + "/votes", voter, "{\"option\":" + option + "}");
                        assertEquals(2, answer.statusCode() / 100, answer.body());
                    }
                    return null;
                })
                .toList());
    }

    private static Void inserts() throws Exception {
        try (Connection connection = Portal.ownerConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS bench_insert (id BIGINT AUTO_INCREMENT PRIMARY KEY, v BIGINT)");
        }
        List<Callable<Void>> clients = new ArrayList<>();
        for (int c = 0; c < CLIENTS; c++) {
            clients.add(() -> {
                try (Connection connection = Portal.ownerConnection();
                        var statement = connection.prepareStatement("INSERT INTO bench_insert (v) VALUES (?)")) {
                    for (int i = 0; i < VOTES_EACH; i++) {
                        statement.setLong(1, i);
                        statement.executeUpdate();
                    }
                }
                return null;
            });
        }
        return together(clients);
    }

    private static Void together(List<Callable<Void>> clients) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : pool.invokeAll(clients)) {
                done.get();
            }
        }
        return null;
    }

    /** How long until a fresh person's vote stands in the tally. */
    private long tallyLag(long[] topic) throws Exception {
        Person late = People.citizen();
        int before = participants(topic[0]);
        post("/api/v1/topics/" + topic[0] + "/votes", late, "{\"option\":" + topic[1] + "}");
        Instant voted = Instant.now();
        while (participants(topic[0]) == before) {
            Thread.sleep(10);
        }
        return Duration.between(voted, Instant.now()).toMillis();
    }

    private static int participants(long topic) throws Exception {
        try (Connection connection = Portal.connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT COALESCE(MAX(participants), 0) FROM topic_turnout WHERE topic_id = " + topic)) {
            row.next();
            return row.getInt(1);
        }
    }

    private long[] topicWithTwoOptions() throws Exception {
        Person officer = People.officer();
        String body = """
                {"kind":"single_choice","title_ar":"سؤال","title_en":"Question","summary_ar":"م","summary_en":"s",
                 "body_ar":"ن","body_en":"b","opens_at":"2020-01-01T00:00:00Z","closes_at":"2099-01-01T00:00:00Z",
                 "options":[{"text_ar":"أ","text_en":"A"},{"text_ar":"ب","text_en":"B"}]}""";
        long id = ids(post("/api/v1/topics", officer, body).body()).get(0);
        String published =
                post("/api/v1/topics/" + id + "/publish", officer, "{}").body();
        List<Long> options = ids(published.substring(published.indexOf("\"options\"")));
        return new long[] {id, options.get(0), options.get(1)};
    }

    private static List<Long> ids(String json) {
        return ID.matcher(json)
                .results()
                .map(match -> Long.parseLong(match.group(1)))
                .toList();
    }

    private HttpResponse<String> post(String path, Person person, String json) throws Exception {
        return http.send(
                HttpRequest.newBuilder(Portal.at(path))
                        .header("Authorization", "Bearer " + person.token())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void report(String text) throws Exception {
        Path file = Path.of(System.getProperty("sawt.it.folder"), "..", "bench", "votes.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        System.out.print(text);
    }
}
