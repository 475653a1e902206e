package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.PostedForm;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class SignInPagesIT {

    /** More than one address may try for one account. */
    private static final int GUESSES = 12;

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void signsInAndOut(Visitor visitor) throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(person).open("account").sees(person.userName());
            visit.follow(visitor.says("تسجيل الخروج", "Sign out"))
                    .press(visitor.says("تسجيل الخروج", "Sign out"))
                    .sees(visitor.says("تم تسجيل خروجك", "You are signed out"));
            visit.open("account").sees(visitor.says("سجِّل الدخول، ثم تعود", "Sign in, and you return"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void doesNotTellWhetherTheNameOrThePasswordIsWrong(Visitor visitor) throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(visitor)) {
            visit.open("sign-in");
            guess(visit, person.userName());
            String answer = visit.find(".problems").innerText();
            assertTrue(answer.contains(visitor.says("غير متطابقين", "do not match")), answer);
            assertEquals(person.userName(), visit.find("#userName").inputValue());
            assertEquals("", visit.find("#password").inputValue());
            visit.open("sign-in");
            guess(visit, "nobody-" + System.nanoTime() + "@example.org");
            assertEquals(answer, visit.find(".problems").innerText());
        }
    }

    @Test
    void givesTheSessionANewIdAtEachSignIn() throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.openAddress("/en/");
            visit.context()
                    .addCookies(List.of(new Cookie("sawt-session", "planted-by-somebody-else")
                            .setUrl(Portal.at("/").toString())));
            visit.signIn(person);
            String first = session(visit);
            assertNotEquals("planted-by-somebody-else", first);
            visit.open("sign-out").press("Sign out").signIn(person);
            assertNotEquals(first, session(visit));
            Cookie cookie = cookie(visit);
            assertTrue(cookie.httpOnly);
            assertEquals("LAX", cookie.sameSite.name());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/ar/",
                "/ar//example.org",
                "/ar/../../example.org",
                "/\\example.org",
                "javascript:alert(1)",
                "/en/sign-out"
            })
    void returnsToNoAddressOutsideThePortal(String address) throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String page = "/en/sign-in?continue=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        HttpResponse<String> answer = PostedForm.of(browser, page)
                .with("userName", People.citizen().userName())
                .with("password", People.PASSWORD)
                .post();
        assertEquals(303, answer.statusCode());
        assertEquals("/en/", answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void returnsToThePageThatAskedForTheSignIn() throws Exception {
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE)) {
            visit.open("topics?status=closed").follow("تسجيل الدخول").signInHere(People.citizen());
            assertEquals(
                    Portal.at("/ar/topics?status=closed").toString(),
                    visit.page().url());
        }
    }

    @Test
    void slowsGuessingButNotTheOwnerOnAKnownDevice() throws Exception {
        Person person = People.citizen();
        Guesser guesser = new Guesser();
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(person).open("sign-out").press("Sign out");
            for (int i = 0; i < GUESSES; i++) {
                guesser.guess(person.userName());
            }
            assertTrue(guesser.lastAnswer().contains("too many attempts"), guesser.lastAnswer());
            assertFalse(guesser.signsIn(person), "the right password is not taken from who guesses, either");
            visit.signIn(person).open("account").sees(person.userName());
        }
    }

    private static void guess(Visit visit, String userName) {
        Visitor visitor = visit.visitor();
        visit.fill(visitor.says("البريد الإلكتروني أو اسم المستخدم", "E-mail or user name"), userName)
                .fill(visitor.says("كلمة المرور", "Password"), "not the password 1")
                .press(visitor.says("تسجيل الدخول", "Sign in"));
    }

    private static String session(Visit visit) {
        return cookie(visit).value;
    }

    private static Cookie cookie(Visit visit) {
        return visit.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("sawt-session"))
                .findFirst()
                .orElseThrow();
    }
}
