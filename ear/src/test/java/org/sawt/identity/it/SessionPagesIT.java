package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class SessionPagesIT {

    private static final long DAY_SECONDS = 24 * 60 * 60;

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void endsTheSessionOnAnotherDevice(Visitor visitor) throws Exception {
        Person person = People.citizen();
        try (Visit lost = Browsing.as(Visitor.ENGLISH_DESK);
                Visit visit = Browsing.as(visitor)) {
            lost.signIn(person);
            visit.signIn(person).open("account/sessions");
            assertEquals(2, visit.find("main .card").count());
            assertEquals(
                    1,
                    currentOnes(visit, visitor.says("هذه الجلسة", "This session"))
                            .count());
            visit.find("main .card [type=submit]").click();
            visit.check().sees(visitor.says("انتهت الجلسة", "The session has ended"));
            assertEquals(1, visit.find("main .card").count());
            lost.open("account").sees("Sign in, and you return");
            visit.open("account").sees(person.userName());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void endsAllOtherSessionsAtOnce(Visitor visitor) throws Exception {
        Person person = People.citizen();
        try (Visit first = Browsing.as(Visitor.ENGLISH_DESK);
                Visit second = Browsing.as(Visitor.ENGLISH_DESK);
                Visit visit = Browsing.as(visitor)) {
            first.signIn(person);
            second.signIn(person);
            visit.signIn(person).open("account/sessions");
            visit.press(visitor.says("إنهاء كل الجلسات الأخرى", "End all other sessions"));
            visit.sees(visitor.says("انتهت جلستان أخريان", "2 other sessions have ended"));
            first.open("account").sees("Sign in, and you return");
            second.open("account").sees("Sign in, and you return");
            visit.open("account").sees(person.userName());
        }
    }

    @Test
    void remembersTheDeviceOnlyWhenAskedAndNeverForStaff() throws Exception {
        double soon = Instant.now().getEpochSecond() + 31.0 * DAY_SECONDS;
        assertEquals(-1, cookieAfter(People.citizen(), false).expires);
        assertTrue(cookieAfter(People.citizen(), true).expires > soon);
        assertEquals(-1, cookieAfter(People.with("citizen", "moderator"), true).expires);
    }

    @Test
    void asksAgainAfterAnHourWithoutUse() throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(person).open("account").sees(person.userName());
            change("UPDATE account_session SET expires_at = UTC_TIMESTAMP(6) WHERE account_id = ?", person.id());
            visit.open("account").sees("Sign in, and you return");
        }
    }

    @Test
    void letsABlockedPersonDoNothingMore() throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(person).open("account").sees(person.userName());
            change("UPDATE account SET status = 'BLOCKED' WHERE id = ?", person.id());
            visit.open("account").sees("Sign in, and you return");
        }
    }

    private static Locator currentOnes(Visit visit, String mark) {
        return visit.find("main .card").filter(new Locator.FilterOptions().setHasText(mark));
    }

    private static Cookie cookieAfter(Person person, boolean remembered) {
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.open("sign-in");
            visit.find("#remembered").setChecked(remembered);
            visit.signInHere(person);
            return visit.context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("sawt-session"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void change(String sql, long id) throws SQLException {
        try (Connection connection = Portal.connection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.setLong(1, id);
            assertEquals(1, change.executeUpdate());
        }
    }
}
