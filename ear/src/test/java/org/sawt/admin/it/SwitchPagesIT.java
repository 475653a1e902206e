package org.sawt.admin.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.Portal;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class SwitchPagesIT {

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void hidesWhatIsTurnedOff(Visitor visitor) throws Exception {
        String topics = visitor.says("الموضوعات والتصويت", "Topics and voting");
        try (Visit visit = Browsing.as(visitor);
                Visit reader = Browsing.as(visitor)) {
            visit.signIn(People.with("citizen", "admin")).open("admin/switches");
            try {
                turn(visit, topics);
                reader.open("topics").sees(visitor.says("هذا القسم متوقف حاليًا", "This part is closed at present"));
                reader.open("");
                assertEquals(0, reader.find("a[href$='/topics']").count());
                HttpResponse<String> answer = get("/api/v1/topics");
                assertEquals(404, answer.statusCode());
                assertTrue(answer.body().contains("urn:sawt:problem:not-found"), answer.body());
            } finally {
                turn(visit, topics);
            }
            reader.open("topics");
            assertTrue(reader.find("a[href$='/topics']").count() > 0);
            assertEquals(200, get("/api/v1/topics").statusCode());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE", "ENGLISH_DESK_WITHOUT_JAVASCRIPT"})
    void opensNoNewAccountsWhileRegistrationIsTurnedOff(Visitor visitor) throws Exception {
        String registration = visitor.says("فتح الحسابات", "Registration");
        try (Visit visit = Browsing.as(visitor);
                Visit reader = Browsing.as(visitor)) {
            visit.signIn(People.with("citizen", "admin")).open("admin/switches");
            try {
                turn(visit, registration);
                reader.open("register");
                assertEquals(0, reader.find("#email").count());
            } finally {
                turn(visit, registration);
            }
            reader.open("register");
            assertEquals(1, reader.find("#email").count());
        }
    }

    private static void turn(Visit visit, String name) {
        visit.find("main section.panel")
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page().locator("h3").filter(new Locator.FilterOptions().setHasText(name))))
                .locator("[type=submit]")
                .click();
        visit.page().waitForLoadState();
        visit.check();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(Portal.at(path)).build(), BodyHandlers.ofString());
    }
}
