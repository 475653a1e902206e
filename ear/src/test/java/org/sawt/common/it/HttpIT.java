package org.sawt.common.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.it.People.Person;

class HttpIT {

    private static final int POLL_MILLIS = 100;
    private static final int LOG_POLLS = 100;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ar/",
                "/en/",
                "/ar/topics",
                "/en/topics?status=open&page=2",
                "/ar/nothing",
                "/health/ready"
            })
    void givesReadersNoCookie(String path) throws Exception {
        assertEquals(List.of(), get(path).headers().allValues("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/", "/en/topics"})
    void answersAReaderWhoKnowsThePageWithoutSendingItAgain(String path) throws Exception {
        HttpResponse<String> first = get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get(path, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(200, get(path, "If-None-Match", "W/\"other\"").statusCode());
    }

    @Test
    void letsNobodyKeepThePageOfAPersonWhoIsSignedIn() throws Exception {
        HttpClient signedIn = signedIn(People.citizen());
        HttpResponse<String> page = get(signedIn, "/en/topics");
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(page.headers().firstValue("ETag").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ar/", "/en/topics", "/ar/nothing", "/en/topics/999999999", "/en/sign-in", "/api/v1/topics"})
    void tellsTheBrowserWhatItMayDo(String path) throws Exception {
        assertSecure(get(path));
    }

    @Test
    void tellsTheBrowserWhatItMayDoWithResources() throws Exception {
        List<String> resources = resourcesOf(get("/ar/topics").body());
        assertTrue(resources.size() >= 3, resources.toString());
        for (String resource : resources) {
            HttpResponse<String> answer = get(resource);
            assertEquals(200, answer.statusCode(), resource);
            assertSecure(answer);
            assertTrue(
                    answer.headers().firstValue("Cache-Control").orElse("").contains("max-age="),
                    answer.headers().toString());
        }
    }

    private static void assertSecure(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertEquals(1, headers.allValues("Content-Security-Policy").size());
        String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.matches("(?s).*script-src [^;]*'(unsafe-inline|unsafe-eval)'.*"), policy);
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("DENY", headers.firstValue("X-Frame-Options").orElse(""));
        assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse(""));
        assertTrue(headers.firstValue("X-Powered-By").isEmpty());
        assertTrue(headers.firstValue("Server").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/common/front.xhtml",
                "/topic/desk.xhtml",
                "/ar/topic/desk.xhtml",
                "/error/500.xhtml",
                "/WEB-INF/web.xml",
                "/health/../common/front.xhtml",
                "/health/%2e%2e/common/front.xhtml",
                "/health/..;/common/front.xhtml",
                "/health;x/../topic/desk.xhtml",
                "/health/%2e%2e%2ftopic/desk.xhtml",
                "/jakarta.faces.resource/../topic/desk.xhtml",
                "/jakarta.faces.resource/%2e%2e/topic/desk.xhtml",
                "/jakarta.faces.resource/..%2f..%2fWEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/api/../topic/desk.xhtml",
                "/dev/%2e%2e/topic/desk.xhtml",
                "//topic/desk.xhtml",
                "/topic/desk.xhtml;x=.css",
                "/topic/desk.xhtml%00.css",
                "/META-INF/MANIFEST.MF"
            })
    void showsNoFileThatIsNoPage(String path) throws Exception {
        String answer = raw(path);
        String status = answer.substring(0, Math.min(12, answer.length()));
        assertTrue(status.matches("HTTP/1.1 (400|404)|"), path + ": " + status);
        assertFalse(answer.contains("<web-app") || answer.contains("ui:composition"), path);
    }

    /** What the server answers to an address that no client library would send like this. */
    private static String raw(String path) throws IOException {
        URI portal = Portal.at("/");
        try (Socket socket = new Socket("localhost", portal.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + portal.getPort()
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forged", "a.b.c", "0"})
    void refusesAFormWithoutAGenuineToken(String token) throws Exception {
        Person person = People.citizen();
        HttpClient browser = browser();
        PostedForm form = PostedForm.of(browser, "/en/sign-in")
                .with("userName", person.userName())
                .with("password", People.PASSWORD)
                .with("sawt-csrf", token);
        HttpResponse<String> answer = form.post();
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("This page was open for too long"), answer.body());
        assertEquals(403, form.without("sawt-csrf").post().statusCode());
        assertTrue(get(browser, "/en/account").statusCode() == 302);
    }

    @Test
    void refusesAFormWithTheTokenOfAnotherBrowser() throws Exception {
        PostedForm form = PostedForm.of(browser(), "/en/sign-in");
        HttpClient other = browser();
        PostedForm.of(other, "/en/sign-in");
        assertEquals(403, form.from(other).post().statusCode());
    }

    @Test
    void writesTheRequestsNumberIntoTheAccessLogButNothingPersonal() throws Exception {
        HttpResponse<String> answer = get("/en/topics?status=closed&who=maryam%40example.org");
        String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        Path log = Path.of(System.getProperty("sawt.it.home"), "standalone/log/access_log.log");
        String line = awaitLine(log, id);
        assertTrue(line.contains(" GET /en/topics 200 "), line);
        assertFalse(line.contains("maryam") || line.contains("127.0.0.1"), line);
    }

    @Test
    void namesTheIncidentThatStandsInTheLog() throws Exception {
        HttpClient officer = signedIn(People.officer());
        execute("RENAME TABLE polis_import TO polis_import_away");
        try {
            HttpResponse<String> answer = get(officer, "/ar/desk/topics/imports/1");
            assertEquals(500, answer.statusCode());
            String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
            assertTrue(answer.body().contains(id), answer.body());
            assertFalse(answer.body().contains("polis_import") || answer.body().contains("Exception"), answer.body());
            awaitLine(Portal.log(), id);
            assertSecure(answer);
        } finally {
            execute("RENAME TABLE polis_import_away TO polis_import");
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = Portal.ownerConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first line of a log that has this word, which may take a moment to be written. */
    private static String awaitLine(Path log, String word) throws Exception {
        for (int poll = 0; poll < LOG_POLLS; poll++) {
            for (String line : Files.readString(log).split("\n")) {
                if (line.contains(word)) {
                    return line;
                }
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new AssertionError(word + " is not in " + log);
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static HttpClient signedIn(Person person) throws Exception {
        HttpClient browser = browser();
        HttpResponse<String> answer = PostedForm.of(browser, "/en/sign-in")
                .with("userName", person.userName())
                .with("password", People.PASSWORD)
                .post();
        assertEquals(303, answer.statusCode(), answer.body());
        return browser;
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return get(client, path, headers);
    }

    private static HttpResponse<String> get(HttpClient client, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(Portal.at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static List<String> resourcesOf(String page) {
        Matcher links = Pattern.compile("(?:href|src)=\"(/jakarta.faces.resource/[^\"]+)\"")
                .matcher(page);
        return links.results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }
}
