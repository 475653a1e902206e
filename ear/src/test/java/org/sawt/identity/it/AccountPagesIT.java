package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.Portal;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class AccountPagesIT {

    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void makesATokenThatWorksUntilItIsEnded(Visitor visitor) throws Exception {
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.citizen()).open("account");
            visit.fill(visitor.says("ما الغرض منه؟", "What is it for?"), "عداد my counter")
                    .press(visitor.says("إنشاء الرمز", "Make the token"));
            String token = visit.find("#new-token").innerText();
            assertEquals(FORBIDDEN, statusOfWritingWith(token));
            visit.open("account").doesNotSee(token).sees("عداد my counter");
            visit.find("main .card")
                    .filter(new Locator.FilterOptions().setHasText("عداد my counter"))
                    .locator("[type=submit]")
                    .click();
            visit.check()
                    .sees(visitor.says("انتهى الرمز", "The token has ended"))
                    .doesNotSee("عداد my counter");
            assertEquals(UNAUTHENTICATED, statusOfWritingWith(token));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void asksWhatATokenIsFor(Visitor visitor) throws Exception {
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.citizen()).open("account").press(visitor.says("إنشاء الرمز", "Make the token"));
            assertEquals("#label", visit.find(".problems a").getAttribute("href"));
            assertEquals(0, visit.find("#new-token").count());
        }
    }

    /** What the JSON interface answers when the token's owner, a citizen, writes a topic. */
    private static int statusOfWritingWith(String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(Portal.at("/api/v1/topics"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }
}
