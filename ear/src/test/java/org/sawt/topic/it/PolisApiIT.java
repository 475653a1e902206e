package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;

class PolisApiIT {

    private static final String IMPORTS = "topics/imports/polis";
    private static final List<String> TABLES = List.of(
            "topic",
            "topic_statement",
            "participant",
            "vote",
            "vote_log",
            "vote_tally",
            "topic_turnout",
            "audit_entry");

    private Person person;
    private Api officer;

    @BeforeEach
    void makeOfficer() throws Exception {
        person = People.officer();
        officer = Api.with(person.token());
    }

    @Test
    void givesBackEveryCellThatItTook() throws Exception {
        String path = bring(AnExport.complete());
        assertEquals(AnExport.COMMENTS, file(officer, path, "comments"));
        assertEquals(AnExport.VOTES, file(officer, path, "votes"));
        assertEquals(AnExport.PARTICIPANTS_VOTES, file(officer, path, "participants-votes"));
    }

    @Test
    void showsThePublicAClosedTopicWithItsCounts() throws Exception {
        JsonObject topic = Api.json(Api.anonymous().get(bring(AnExport.complete())));
        assertEquals("statements", topic.getString("kind"));
        assertEquals("closed", topic.getString("status"));
        assertEquals("polis", topic.getString("origin"));
        assertEquals("محادثة منقولة", topic.getString("title_ar"));
        assertEquals(4, topic.getInt("participants"));
        assertEquals(
                List.of(
                        "0: Two\nlines, \"quoted\" 1/0/1",
                        "1: Cycle lanes, everywhere 2/0/0",
                        "3: Nobody voted on this 0/0/0",
                        "8: مواقف أكثر للسيارات 0/1/0"),
                topic.getJsonArray("statements").getValuesAs(JsonObject.class).stream()
                        .map(each -> each.getInt("number") + ": " + each.getString("text") + " " + each.getInt("agree")
                                + "/" + each.getInt("disagree") + "/" + each.getInt("pass"))
                        .toList());
    }

    @Test
    void showsWhatWasModeratedOutToTheOwnerOnly() throws Exception {
        String path = bring(AnExport.complete());
        for (Api visitor : List.of(
                Api.anonymous(),
                Api.with(People.citizen().token()),
                Api.with(People.officer().token()))) {
            assertFalse(visitor.get(path).body().contains("Moderated out"));
            assertFalse(file(visitor, path, "comments").contains("Moderated out"));
            Set<String> voted = file(visitor, path, "votes")
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",")[2])
                    .collect(Collectors.toSet());
            assertEquals(Set.of("0", "1", "8"), voted);
            String matrix = file(visitor, path, "participants-votes");
            assertEquals(
                    "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,8",
                    matrix.lines().findFirst().orElseThrow());
            assertTrue(matrix.contains("\n4,,1,1,1,0,1,,\n"), matrix);
        }
        assertTrue(file(officer, path, "comments").contains("Moderated out"));
    }

    @Test
    void readsFilesWithAByteOrderMarkAndWindowsLineEnds() throws Exception {
        String path = bring(AnExport.complete()
                .comments("\uFEFF" + AnExport.COMMENTS.replace("\n", "\r\n"))
                .votes("\uFEFF" + AnExport.VOTES.replace("\n", "\r\n")));
        assertEquals(AnExport.COMMENTS, file(officer, path, "comments"));
        assertEquals(AnExport.VOTES, file(officer, path, "votes"));
        assertEquals(AnExport.PARTICIPANTS_VOTES, file(officer, path, "participants-votes"));
    }

    @Test
    void readsAMatrixInPlaceOfTheVotes() throws Exception {
        String matrix = AnExport.PARTICIPANTS_VOTES.replace("\n9,,", "\n9,1,").replace("\n0,,", "\n0,0,");
        String path = bring(AnExport.complete().votes(matrix));
        assertEquals(matrix, file(officer, path, "participants-votes"));
        assertEquals(4, Api.json(Api.anonymous().get(path)).getInt("participants"));
        assertEquals(7, file(officer, path, "votes").lines().skip(1).count());
    }

    @Test
    void takesTheLastVoteByTimeNotByLine() throws Exception {
        String votes = AnExport.VOTES_HEADER + "1600000009000,x,0,4,1\n1600000003000,x,0,4,-1\n1600000009000,x,1,4,-1\n"
                + "1600000009000,x,1,4,0\n";
        String path = bring(AnExport.complete().votes(votes));
        assertTrue(file(officer, path, "participants-votes").endsWith("\n4,,1,2,1,0,1,0\n"));
    }

    @Test
    void takesNothingFromWhoIsNoOfficer() throws Exception {
        long before = topicsNamed("Import of a citizen");
        Api citizen = Api.with(People.citizen().token());
        AnExport export = AnExport.complete().text("title_en", "Import of a citizen");
        assertEquals(403, citizen.upload(IMPORTS, export.parts()).statusCode());
        assertEquals(401, Api.anonymous().upload(IMPORTS, export.parts()).statusCode());
        assertEquals(before, topicsNamed("Import of a citizen"));
    }

    private static long topicsNamed(String title) throws Exception {
        return Database.number("SELECT COUNT(*) FROM topic WHERE title_en = ?", title);
    }

    @Test
    void wantsBothTitlesAndBothFiles() throws Exception {
        assertRefused(AnExport.complete().without("comments"), "comments");
        assertRefused(AnExport.complete().without("votes"), "votes");
        assertRefused(AnExport.complete().text("title_ar", " "), "title_ar");
        assertRefused(AnExport.complete().without("title_en"), "title_en");
        assertRefused(AnExport.complete().text("title_en", "x".repeat(201)), "title_en");
        assertEquals(415, officer.post(IMPORTS, "{}").statusCode());
    }

    @Test
    void namesFileLineAndColumnOfABadComment() throws Exception {
        AnExport export = AnExport.complete();
        assertRefused(
                export.comments(AnExport.COMMENTS.replace("comment-body", "text")),
                "comments",
                "comments.csv, line 1",
                "“comment-body”");
        String duplicate = AnExport.COMMENTS + "1600000002600,x,1,5,0,0,1,Again\n";
        assertRefused(export.comments(duplicate), "comments", "comments.csv, line 8", "“comment-id”", "statement 1 ");
        assertRefused(
                export.comments(AnExport.COMMENTS.replace(",9,1,1,-1,Mod", ",9,1,1,2,Mod")),
                "comments",
                "comments.csv, line 6",
                "“moderated”",
                "“2”");
        assertRefused(export.comments(AnExport.COMMENTS_HEADER), "comments", "comments.csv");
        assertRefused(export.comments(""), "comments", "comments.csv");
        assertRefused(
                export.comments(AnExport.COMMENTS + "1600000002600,x,11,5,0,0,1,\"never closed\n"),
                "comments",
                "comments.csv, line 8");
    }

    @Test
    void namesFileLineAndColumnOfABadVote() throws Exception {
        AnExport export = AnExport.complete();
        String first = "1600000003000,Sun Sep 13 12:26:43 UTC 2020,0,4,1\n";
        assertVotesRefused(first.replace(",4,1", ",4,2"), "line 2", "“vote”", "“2”");
        assertVotesRefused(first + first.replace(",0,4", ",99,4"), "line 3", "“comment-id”", "statement 99");
        assertVotesRefused(first.replace(",4,1", ",four,1"), "line 2", "“voter-id”", "“four”");
        assertVotesRefused(first.replace("1600000003000", "9999999999999"), "line 2", "“timestamp”");
        assertVotesRefused(first + "\n".repeat(2) + first.replace(",4,1", ",4,x"), "line 5", "“vote”");
        assertVotesRefused(first + "1600000003000,x,0\n", "line 3", "(3 ≠ 5)");
        assertRefused(
                export.votes(AnExport.VOTES.replace("voter-id", "person")), "votes", "votes.csv, line 1", "“voter-id”");
        assertRefused(export.votes(AnExport.VOTES_HEADER), "votes", "votes.csv");
        assertRefused(export.votes(""), "votes", "votes.csv");
    }

    private void assertVotesRefused(String rows, String... told) throws Exception {
        assertRefused(AnExport.complete().votes(AnExport.VOTES_HEADER + rows), "votes", told);
    }

    @Test
    void namesWhatASpreadSheetHasDoneToAFile() throws Exception {
        assertRefused(
                AnExport.complete()
                        .comments(AnExport.COMMENTS
                                .replace("Cycle lanes, everywhere", "x")
                                .replace(',', ';')),
                "comments",
                "comments.csv, line 1",
                "“;”");
        assertRefused(
                AnExport.complete().votes(AnExport.VOTES.replace(',', '\t')), "votes", "votes.csv, line 1", "TAB");
        assertRefused(
                AnExport.complete().file("comments", AnExport.COMMENTS, Charset.forName("windows-1256")),
                "comments",
                "comments.csv, line 7",
                "UTF-8");
        assertRefused(
                AnExport.complete()
                        .file("comments", AnExport.COMMENTS.replace("Cycle", "Voilà"), StandardCharsets.ISO_8859_1),
                "comments",
                "comments.csv, line 4",
                "UTF-8");
        assertRefused(AnExport.complete().file("votes", AnExport.VOTES, StandardCharsets.UTF_16), "votes", "votes.csv");
    }

    @Test
    void noticesSwappedFiles() throws Exception {
        assertRefused(AnExport.complete().comments(AnExport.VOTES).votes(AnExport.COMMENTS), "comments", "swap");
        assertRefused(AnExport.complete().votes(AnExport.COMMENTS), "votes", "swap");
    }

    private String bring(AnExport export) throws Exception {
        HttpResponse<String> response = officer.upload(IMPORTS, export.parts());
        assertEquals(201, response.statusCode(), response.body());
        String path = "topics/" + Api.json(response).get("id");
        assertTrue(response.headers().firstValue("Location").orElse("").endsWith("/api/v1/" + path));
        return path;
    }

    private static String file(Api caller, String path, String name) throws Exception {
        HttpResponse<String> response = caller.get(path + "/polis/" + name + ".csv");
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
        return response.body();
    }

    /** Refused with the part's name, in words that contain all of these, and without a trace in the database. */
    private void assertRefused(AnExport export, String field, String... told) throws Exception {
        Counts.awaitTally();
        long before = rows();
        HttpResponse<String> response = officer.upload(IMPORTS, export.parts());
        assertEquals(422, response.statusCode(), response.body());
        JsonObject error = Api.json(response).getJsonArray("errors").getJsonObject(0);
        assertEquals(field, error.getString("field"));
        for (String part : told) {
            assertTrue(error.getString("detail").contains(part), part + " in " + error);
        }
        assertEquals(before, rows(), "rows left by " + error);
    }

    private static long rows() throws Exception {
        long rows = 0;
        for (String table : TABLES) {
            rows += Database.number("SELECT COUNT(*) FROM " + table);
        }
        return rows;
    }
}
