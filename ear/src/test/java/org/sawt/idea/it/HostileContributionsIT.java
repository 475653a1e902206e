package org.sawt.idea.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.HostileStrings;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

/** The whole list of hostile texts in every field of ideas, comments and moderation; each step is checked by the visit. */
class HostileContributionsIT {

    private static final String ALL = String.join("\n\n", HostileStrings.all());
    private static final String LINES = HostileStrings.cut(String.join(" ", HostileStrings.all()), 4_500);
    private static final int TITLE = 140;
    private static final int REASON = 900;

    @Test
    void harmNobodyFromTheIdeaToTheAppeal() throws Exception {
        Person author = People.citizen();
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE)) {
            visit.signIn(author);
            long idea = proposes(visit);
            try (Visit reader = Browsing.as(Visitor.ARABIC_PHONE)) {
                reader.signIn(People.citizen());
                reports(reader, idea);
            }
            try (Visit desk = Browsing.as(Visitor.ARABIC_PHONE)) {
                desk.signIn(People.with("citizen", "moderator"));
                hides(desk, idea);
            }
            appeals(visit, author);
        }
    }

    private static long proposes(Visit visit) throws SQLException {
        visit.open("ideas/new");
        visit.find("#title").fill(HostileStrings.line(HostileStrings.batches(12).get(0), TITLE));
        click(visit, "#start");
        String address = visit.page().url();
        long id = Long.parseLong(address.replaceAll(".*/ideas/([0-9]+)/edit.*", "$1"));
        visit.find("#title").fill(HostileStrings.line(HostileStrings.batches(12).get(1), TITLE));
        visit.find("#body").fill(ALL + "\n\n[a](javascript:alert(1)) **b** <a href=\"https://example.org/\">c</a>");
        visit.find("#category").selectOption(new SelectOption().setIndex(1));
        visit.find("#block").fill("'><b>");
        click(visit, "#next");
        assertEquals(1, visit.find(".problems").count());
        visit.find("#block").fill("");
        click(visit, "#next");
        look(visit, "ideas/" + id + "/check");
        assertTrue(visit.find(".prose").first().innerText().length() > 300, "the text is there");
        click(visit, "#submit");
        look(visit, "ideas/" + id);
        assertEquals(0, visit.find(".prose a[href]:not([rel~='nofollow'])").count());
        look(visit, "ideas");
        return id;
    }

    private static void reports(Visit visit, long idea) {
        look(visit, "ideas/" + idea);
        look(visit, "reports/new?kind=idea&id=" + idea);
        visit.find("#reportForm label[for='rule:2']").click();
        visit.find("#reason").fill(HostileStrings.cut(LINES, REASON));
        click(visit, "#send");
    }

    private static void hides(Visit visit, long idea) throws SQLException {
        look(visit, "desk/moderation");
        look(
                visit,
                "desk/moderation/"
                        + number("SELECT id FROM moderation_case WHERE kind = 'idea' AND subject_id = " + idea));
        click(visit, "#claim");
        visit.find("#note").fill(HostileStrings.cut(LINES, REASON));
        click(visit, "#write");
        visit.find("#decideForm label[for='action:1']").click();
        visit.find("#rule").selectOption(new SelectOption().setIndex(2));
        visit.find("#reason").fill(HostileStrings.cut(LINES, REASON));
        click(visit, "#decide");
        look(visit, "desk/moderation/templates/new");
        String name = HostileStrings.line(HostileStrings.batches(12).get(3), 90);
        visit.find("#nameAr").fill(name);
        visit.find("#nameEn").fill(name);
        visit.find("#rule").selectOption(new SelectOption().setIndex(1));
        visit.find("#textAr").fill(HostileStrings.cut(LINES, REASON));
        visit.find("#textEn").fill(HostileStrings.cut(LINES, REASON));
        click(visit, "#save");
        look(visit, "desk/moderation/words");
        visit.find("#word").fill(HostileStrings.line(LINES, 60));
        click(visit, "#add");
    }

    private static void appeals(Visit visit, Person author) throws SQLException {
        look(visit, "account/decisions");
        look(
                visit,
                "account/decisions/"
                        + number("SELECT d.id FROM moderation_decision d JOIN moderation_case c ON c.id = d.case_id"
                                + " WHERE c.author_id = " + author.id()));
        visit.find("#text").fill(HostileStrings.cut(LINES, REASON));
        click(visit, "#appeal");
        look(visit, "account/notifications");
        look(visit, "account/data");
    }

    @Test
    void harmNobodyInADiscussion() throws Exception {
        long topic = topic(People.officer());
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE)) {
            visit.signIn(People.citizen()).open("topics/" + topic);
            visit.find("#commentText").fill(LINES);
            click(visit, "#commentSend");
            String shown = visit.find(".comment").first().innerText();
            assertTrue(shown.contains("<script>alert(1)</script>") && shown.contains("DROP TABLE"), shown);
            visit.find("#commentText").fill("x".repeat(6_000));
            click(visit, "#commentSend");
            assertEquals(1, visit.find(".problems").count());
        }
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            look(visit, "topics/" + topic);
        }
    }

    @Test
    void harmNobodyAtTheDeskOfAnOfficer() throws Exception {
        String title = HostileStrings.line(HostileStrings.batches(12).get(2), TITLE);
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE)) {
            visit.signIn(People.officer());
            look(visit, "desk/ideas/rounds/new");
            click(visit, "#addRows");
            for (String field : new String[] {"#titleAr", "#titleEn", "#nameAr-0", "#nameEn-0"}) {
                visit.find(field).fill(HostileStrings.line(title, 90));
            }
            for (String field : new String[] {"#questionAr", "#questionEn", "#descriptionAr", "#descriptionEn"}) {
                visit.find(field).fill(HostileStrings.cut(LINES, 290));
            }
            visit.find("#threshold").fill("'><b>");
            visit.find("#roundForm #save").click();
            visit.page().waitForLoadState();
            visit.check();
            HostileStrings.areOnlyText(visit);
            assertEquals(1, visit.find(".problems").count());
            assertTrue(visit.find("#titleEn").inputValue().length() > 10);
        }
    }

    private static void look(Visit visit, String path) {
        visit.open(path);
        HostileStrings.areOnlyText(visit);
    }

    private static void click(Visit visit, String button) {
        visit.find(button).click();
        visit.page().waitForLoadState();
        visit.check();
        HostileStrings.areOnlyText(visit);
    }

    private static long topic(Person officer) throws Exception {
        String body =
                "{\"kind\":\"statements\",\"opens_at\":\"" + Instant.now().minusSeconds(60) + "\",\"closes_at\":\""
                        + Instant.now().plusSeconds(3600)
                        + "\",\"title_ar\":\"موضوع\",\"title_en\":\"Topic\",\"summary_ar\":\"ملخص\",\"summary_en\":\"Summary\","
                        + "\"body_ar\":\"نص\",\"body_en\":\"Text\",\"statements\":[{\"text_ar\":\"نعم\",\"text_en\":\"Yes\"}]}";
        long id = JsonParser.parseString(post(officer, "topics", body).body())
                .getAsJsonObject()
                .get("id")
                .getAsLong();
        assertEquals(200, post(officer, "topics/" + id + "/publish", "").statusCode());
        return id;
    }

    private static HttpResponse<String> post(Person officer, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(Portal.at("/api/v1/" + path))
                .header("Authorization", "Bearer " + officer.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = Portal.connection();
                var query = connection.createStatement();
                var row = query.executeQuery(sql)) {
            assertTrue(row.next(), sql);
            return row.getLong(1);
        }
    }
}
