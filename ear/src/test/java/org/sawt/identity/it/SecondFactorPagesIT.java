package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.PostedForm;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class SecondFactorPagesIT {

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void setsUpTheSecondStepAndSignsInWithIt(Visitor visitor) throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(person);
            Authenticator phone = propose(visit);
            String used = phone.code();
            turnOn(visit, used);
            List<String> codes = visit.find("#new-codes code").allInnerTexts();
            assertEquals(10, codes.size());
            visit.open("account/second-factor").doesNotSee(codes.getFirst());
            visit.open("sign-out").press(visitor.says("تسجيل الخروج", "Sign out"));
            visit.open("topics").signIn(person).sees(visitor.says("الخطوة الثانية: الرمز", "Second step: your code"));
            give(visit, used).sees(visitor.says("هذا الرمز غير مقبول", "This code does not count"));
            give(visit, phone.nextCode());
            visit.open("account").sees(person.userName());
            Letters.awaitLetters(person.userName(), 1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void comesInWithARecoveryCodeOnceAndTurnsTheSecondStepOff(Visitor visitor) throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(person);
            turnOn(visit, propose(visit).code());
            List<String> codes = visit.find("#new-codes code").allInnerTexts();
            visit.open("sign-out").press(visitor.says("تسجيل الخروج", "Sign out"));
            give(visit.signIn(person), codes.get(0));
            visit.open("account/second-factor").sees(visitor.says("بقيت ٩ رموز", "9 recovery codes"));
            visit.open("account/second-factor/off");
            visit.fill(visitor.says("كلمة مرورك", "Your password"), People.PASSWORD);
            visit.fill(visitor.says("الرمز", "Code"), codes.get(0)).press(visitor.says("إيقاف", "Turn off"));
            visit.sees(visitor.says("هذا الرمز غير مقبول", "This code does not count"));
            visit.fill(visitor.says("كلمة مرورك", "Your password"), People.PASSWORD);
            visit.fill(visitor.says("الرمز", "Code"), codes.get(1)).press(visitor.says("إيقاف", "Turn off"));
            visit.sees(visitor.says("أُوقفت الخطوة الثانية", "The second step is off"));
            visit.open("sign-out").press(visitor.says("تسجيل الخروج", "Sign out"));
            visit.signIn(person).open("account").sees(person.userName());
        }
    }

    @Test
    void letsNobodyInOnThePasswordAlone() throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(person);
            turnOn(visit, propose(visit).code());
        }
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<String> answer = PostedForm.of(browser, "/en/sign-in?continue=%2Fen%2Ftopics")
                .with("userName", person.userName())
                .with("password", People.PASSWORD)
                .post();
        assertEquals(
                "/en/sign-in/code?continue=%2Fen%2Ftopics",
                answer.headers().firstValue("Location").orElse(""));
        HttpResponse<String> account =
                browser.send(HttpRequest.newBuilder(Portal.at("/en/account")).build(), BodyHandlers.ofString());
        assertEquals(302, account.statusCode());
        assertTrue(account.headers().firstValue("Location").orElse("").startsWith("/en/sign-in?"));
    }

    private static Authenticator propose(Visit visit) {
        Visitor visitor = visit.visitor();
        visit.open("account/second-factor");
        visit.fill(visitor.says("كلمة مرورك", "Your password"), People.PASSWORD);
        visit.press(visitor.says("إعداد الخطوة الثانية", "Set up the second step"));
        assertEquals(1, visit.find("svg.qr").count());
        return new Authenticator(visit.find("#secret").innerText());
    }

    private static void turnOn(Visit visit, String code) {
        Visitor visitor = visit.visitor();
        visit.fill(visitor.says("رمز التطبيق", "Code of the app"), code).press(visitor.says("تفعيل", "Turn on"));
    }

    private static Visit give(Visit visit, String code) {
        Visitor visitor = visit.visitor();
        return visit.fill(visitor.says("الرمز", "Code"), code).press(visitor.says("متابعة", "Continue"));
    }
}
