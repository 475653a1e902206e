package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.it.Portal;
import org.sawt.common.it.PostedForm;

class SingleSignOnAnswerIT {

    private static final String INSIDE = "/en/account";
    private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void takesAnAnswerOnce() throws Exception {
        URI answer = answer(leave(browser), SomePerson.fresh());
        assertEquals(INSIDE, follow(browser, answer));
        assertEquals(200, get(browser, Portal.at(INSIDE)).statusCode());
        assertEquals("/ar/sign-in/single-sign-on?outcome=REFUSED", follow(browser, answer));
    }

    @Test
    void takesAnAnswerOnlyInTheBrowserThatAsked() throws Exception {
        URI answer = answer(leave(browser), SomePerson.fresh());
        HttpClient other =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        leave(other);
        assertEquals("/en/sign-in/single-sign-on?outcome=REFUSED", follow(other, answer));
        assertEquals(302, get(other, Portal.at(INSIDE)).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "nonce,\"of-another-way\"",
        "aud,\"another-portal\"",
        "iss,\"https://evil.example\"",
        "exp,1000000000",
        "at_hash,\"AAAAAAAAAAAAAAAAAAAAAA\""
    })
    void refusesATokenThatWasMadeForSomethingElse(String claim, String json) throws Exception {
        SomePerson person = SomePerson.fresh().with(claim, json);
        assertEquals(refused(), follow(browser, answer(leave(browser), person)));
        assertEquals(302, get(browser, Portal.at(INSIDE)).statusCode());
    }

    @Test
    void refusesTheCodeOfAnotherWay() throws Exception {
        URI first = answer(leave(browser), SomePerson.fresh());
        URI second = answer(leave(browser), SomePerson.fresh());
        String mixed = second.toString().replaceAll("code=[^&]*", "code=" + parameter(first, "code"));
        assertEquals(refused(), follow(browser, URI.create(mixed)));
    }

    @Test
    void refusesTheAnswerOfAnotherProvider() throws Exception {
        URI answer = answer(leave(browser), SomePerson.fresh());
        assertEquals(refused(), follow(browser, URI.create(answer + "&iss=https%3A%2F%2Fevil.example")));
        URI own = answer(leave(browser), SomePerson.fresh());
        String issuer = URLEncoder.encode(Portal.signInProvider().issuer(), StandardCharsets.UTF_8);
        assertEquals(INSIDE, follow(browser, URI.create(own + "&iss=" + issuer)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?state=x", "?state=x&code=y", "?code=y", "?state=x&state=y&code=z", "?error=access_denied"})
    void refusesWhatNobodyWaitsFor(String query) throws Exception {
        leave(browser);
        assertEquals(refused(), follow(browser, Portal.at("/sso/answer" + query)));
        HttpClient nobody = HttpClient.newHttpClient();
        assertEquals("/ar/sign-in/single-sign-on?outcome=REFUSED", follow(nobody, Portal.at("/sso/answer" + query)));
    }

    @Test
    void tellsWhoBrokeOffThatNobodyIsSignedIn() throws Exception {
        String state = parameter(leave(browser), "state");
        String next = follow(browser, Portal.at("/sso/answer?error=access_denied&state=" + state));
        assertEquals("/en/sign-in/single-sign-on?outcome=CANCELLED", next);
        assertTrue(get(browser, Portal.at(next)).body().contains("You stopped at eKey"));
    }

    @Test
    void saysWhyWithoutPersonalData() throws Exception {
        SomePerson person = SomePerson.fresh().with("nonce", SomePerson.text("of-another-way"));
        String page = follow(browser, answer(leave(browser), person));
        assertTrue(get(browser, Portal.at(page)).body().contains("We could not accept what came from eKey"));
        String log = Files.readString(Portal.log());
        assertTrue(log.contains("An answer of the single sign-in was refused"));
        assertFalse(log.contains(person.subject())
                || log.contains(person.personalNumber())
                || log.contains(person.email()));
    }

    @Test
    void asksWithAChallengeAndKeepsItsSecretsToItself() throws Exception {
        URI asked = leave(browser);
        assertEquals("code", parameter(asked, "response_type"));
        assertEquals("S256", parameter(asked, "code_challenge_method"));
        assertEquals(43, parameter(asked, "code_challenge").length());
        assertFalse(parameter(asked, "nonce").equals(parameter(asked, "state")));
        assertFalse(asked.toString().contains("secret"));
    }

    @Test
    void endsASessionThatEndedAtTheProvider() throws Exception {
        SomePerson person = SomePerson.fresh().with("sid", SomePerson.text("session-" + System.nanoTime()));
        String session = person.claims().get("sid").replace("\"", "");
        assertEquals(INSIDE, follow(browser, answer(leave(browser), person)));
        assertEquals(400, logout("no token"));
        assertEquals(400, logout(Portal.signInProvider().sign(person.subject(), "JWT", Map.of("sid", session))));
        assertEquals(200, get(browser, Portal.at(INSIDE)).statusCode());
        Map<String, Object> claims = Map.of("sid", session, "events", Map.of(LOGOUT_EVENT, Map.of()));
        assertEquals(200, logout(Portal.signInProvider().sign(person.subject(), "logout+jwt", claims)));
        assertEquals(302, get(browser, Portal.at(INSIDE)).statusCode());
    }

    @Test
    void endsAllSessionsOfAPersonWhoLeftTheProvider() throws Exception {
        SomePerson person = SomePerson.fresh();
        assertEquals(INSIDE, follow(browser, answer(leave(browser), person)));
        Map<String, Object> claims = Map.of("events", Map.of(LOGOUT_EVENT, Map.of()));
        assertEquals(200, logout(Portal.signInProvider().sign(person.subject(), "logout+jwt", claims)));
        assertEquals(302, get(browser, Portal.at(INSIDE)).statusCode());
    }

    /** Presses the button of the sign-in page: where the browser is sent. */
    private static URI leave(HttpClient browser) throws Exception {
        HttpResponse<String> page =
                PostedForm.of(browser, "/en/sign-in", "singleSignOn").post();
        assertEquals(200, page.statusCode(), page.body());
        String refresh = page.headers().firstValue("Refresh").orElseThrow();
        return URI.create(refresh.substring(refresh.indexOf("url=") + 4));
    }

    /** Shows the provider who one is: where it sends the browser back to. */
    private static URI answer(URI asked, SomePerson person) throws Exception {
        String form =
                "username=" + person.subject() + "&claims=" + URLEncoder.encode(person.json(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(asked)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String follow(HttpClient browser, URI answer) throws Exception {
        HttpResponse<String> next = get(browser, answer);
        assertEquals(303, next.statusCode(), next.body());
        return next.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> get(HttpClient browser, URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static int logout(String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(Portal.at("/sso/logout"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("logout_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }

    private static String parameter(URI address, String name) {
        for (String pair : address.getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError(name + " is not in " + address);
    }

    private static String refused() {
        return "/en/sign-in/single-sign-on?outcome=REFUSED";
    }
}
