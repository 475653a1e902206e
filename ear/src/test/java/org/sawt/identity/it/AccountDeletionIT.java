package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.PostedForm;
import org.sawt.topic.it.Topics;

class AccountDeletionIT {

    private static final int SEE_OTHER = 303;
    private static final int CONFLICT = 409;
    private static final int UNAUTHENTICATED = 401;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final long number = ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_000_000_000L);
    private final String name = "مريم زاهية " + number;
    private final String label = "label of " + number;
    private final String otherEmail = "other" + number + "@example.net";
    private final String formerEmail = "former" + number + "@example.net";
    private final String phone = "3" + (6_000_000 + number % 900_000);

    @Test
    void leavesNoTraceOfThePersonAndKeepsTheVoteCounted() throws Exception {
        Person person = People.citizen();
        Topics.Made topic = Topics.choice().publishedBy(People.officer());
        leaveTracesEverywhere(person, topic);
        List<String> traces = List.of(person.userName(), name, label, otherEmail, formerEmail, phone);
        assertTracesIn(traces);
        assertEquals(SEE_OTHER, delete().statusCode());
        assertEquals(List.of(), Traces.of(traces));
        assertEquals(1, topic.votes());
        assertEquals(List.of("account.deleted"), lastActions(person.id()));
    }

    @Test
    void letsNobodyInAfterwards() throws Exception {
        Person person = People.citizen();
        signIn(person);
        assertEquals(200, dataOf(person.token()).statusCode());
        assertEquals(SEE_OTHER, delete().statusCode());
        assertEquals(UNAUTHENTICATED, dataOf(person.token()).statusCode());
        assertFalse(new Guesser().signsIn(person));
        assertEquals(302, get("/en/account").statusCode());
    }

    @Test
    void asksStaffToHandTheirWorkOverFirst() throws Exception {
        Person officer = People.officer();
        signIn(officer);
        HttpResponse<String> answer = delete();
        assertEquals(CONFLICT, answer.statusCode());
        assertTrue(answer.body().contains("Ask an administrator to end your roles"), answer.body());
        assertEquals(200, get("/en/account").statusCode());
    }

    @Test
    void asksForThePassword() throws Exception {
        signIn(People.citizen());
        HttpResponse<String> answer = PostedForm.of(browser, "/en/account/delete")
                .with("present", "not my password 1")
                .post();
        assertEquals(422, answer.statusCode());
        assertEquals(200, get("/en/account").statusCode());
    }

    /** One text of its own in everything that a person can fill, and mails that nobody has sent yet. */
    private void leaveTracesEverywhere(Person person, Topics.Made topic) throws Exception {
        signIn(person);
        sendForms(person);
        vote(person, topic);
        try (Connection connection = Portal.connection()) {
            addMails(connection, person);
            addProofs(connection, person.id());
            write(
                    connection,
                    "UPDATE registration SET email = ?, display_name = ? WHERE email = ?",
                    person.userName(),
                    name,
                    "third" + number + "@example.net");
            write(connection, "UPDATE api_token SET label = ? WHERE account_id = ?", label, person.id());
        }
    }

    private void sendForms(Person person) throws Exception {
        PostedForm.of(browser, "/en/account/profile")
                .with("displayName", name)
                .with("phone", phone)
                .with("governorate", "MUHARRAQ")
                .post();
        PostedForm.of(browser, "/en/account/email")
                .with("email", otherEmail)
                .with("present", People.PASSWORD)
                .post();
        PostedForm.of(browser, "/en/reset").with("email", person.userName()).post();
        PostedForm.of(browser, "/en/register")
                .with("name", "Zahia")
                .with("email", "third" + number + "@example.net")
                .with("password", "another long pass phrase 9")
                .post();
    }

    /** One that was sent, one that waits, and one that waits for an address the person had before. */
    private void addMails(Connection connection, Person person) throws SQLException {
        write(
                connection,
                "INSERT INTO sent_mail (id, account_id, recipient, language, subject, body, sent_at)"
                        + " VALUES (NEXT VALUE FOR mail_outbox_seq, ?, ?, 'en', ?, ?, NOW(6))",
                person.id(),
                otherEmail,
                name,
                label);
        addWaiting(connection, null, person.userName());
        addWaiting(connection, person.id(), formerEmail);
    }

    private void addWaiting(Connection connection, Long accountId, String recipient) throws SQLException {
        write(
                connection,
                "INSERT INTO mail_outbox (id, account_id, recipient, language, subject, body, created_at,"
                        + " next_attempt_at, attempts) VALUES (NEXT VALUE FOR mail_outbox_seq, ?, ?, 'en', ?, ?, NOW(6),"
                        + " NOW(6) + INTERVAL 1 DAY, 1)",
                accountId,
                recipient,
                name,
                label);
    }

    /** What others know of the person, and what proves who signs in; the label stands for each secret. */
    private void addProofs(Connection connection, long accountId) throws SQLException {
        for (String sql : List.of(
                "INSERT INTO verified_identity (account_id, person_hash, method, residency, governorate, age_band,"
                        + " verified_at) VALUES (?, ?, 'COUNTER', 'CITIZEN', 'MUHARRAQ', 'FROM_25', NOW(6))",
                "INSERT INTO open_id_link (id, account_id, subject, issuer, linked_at)"
                        + " VALUES (NEXT VALUE FOR open_id_link_seq, ?, ?, 'https://sso.example.net', NOW(6))",
                "INSERT INTO account_block (account_id, reason, blocked_by, blocked_at) VALUES (?, ?, 1, NOW(6))",
                "INSERT INTO second_factor (account_id, sealed_secret, last_step, created_at) VALUES (?, ?, 0, NOW(6))",
                "INSERT INTO recovery_code (id, account_id, code_hash) VALUES (NEXT VALUE FOR recovery_code_seq, ?, ?)")) {
            write(connection, sql, accountId, label);
        }
    }

    /** The test itself would find nothing if it did not find what is there before. */
    private void assertTracesIn(List<String> traces) throws Exception {
        List<String> before = Traces.of(traces);
        for (String place : List.of(
                "account.email",
                "account.display_name",
                "account_profile.phone",
                "account_block.reason",
                "api_token.label",
                "mailed_link.email",
                "open_id_link.subject",
                "recovery_code.code_hash",
                "registration.display_name",
                "second_factor.sealed_secret",
                "sent_mail.body",
                "verified_identity.person_hash",
                "mail_outbox.recipient")) {
            assertTrue(before.contains(place), place + " is not in " + before);
        }
        assertEquals(List.of("mail_outbox.recipient"), Traces.of(List.of(formerEmail)));
    }

    private void vote(Person person, Topics.Made topic) throws Exception {
        HttpResponse<String> detail = send(HttpRequest.newBuilder(Portal.at("/api/v1/" + topic.path())));
        long option = JsonParser.parseString(detail.body())
                .getAsJsonObject()
                .getAsJsonArray("options")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsLong();
        HttpResponse<String> answer = send(HttpRequest.newBuilder(Portal.at("/api/v1/" + topic.path() + "/votes"))
                .header("Authorization", "Bearer " + person.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"option\":" + option + "}")));
        assertEquals(201, answer.statusCode(), answer.body());
    }

    private void signIn(Person person) throws Exception {
        HttpResponse<String> answer = PostedForm.of(browser, "/en/sign-in")
                .with("userName", person.userName())
                .with("password", People.PASSWORD)
                .post();
        assertEquals(SEE_OTHER, answer.statusCode());
    }

    private HttpResponse<String> delete() throws Exception {
        return PostedForm.of(browser, "/en/account/delete")
                .with("present", People.PASSWORD)
                .post();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(Portal.at(path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> dataOf(String token) throws Exception {
        return send(
                HttpRequest.newBuilder(Portal.at("/api/v1/account/data")).header("Authorization", "Bearer " + token));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static List<String> lastActions(long accountId) throws SQLException {
        try (Connection connection = Portal.connection();
                var query = connection.prepareStatement("SELECT action FROM audit_entry"
                        + " WHERE subject_kind = 'account' AND subject_id = ? AND action LIKE '%deleted'")) {
            query.setLong(1, accountId);
            try (var row = query.executeQuery()) {
                row.next();
                return List.of(row.getString(1));
            }
        }
    }
}
