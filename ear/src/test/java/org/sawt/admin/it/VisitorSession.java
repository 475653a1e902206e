package org.sawt.admin.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.PostedForm;

/** One visitor with a browser, and a program with the visitor's token. */
final class VisitorSession {

    private static final String CSRF = "sawt-csrf";
    private static final String BOUNDARY = "sawt-matrix-5f1c";
    private static final int SEE_OTHER = 303;
    private static final int FOUND = 302;

    private static final HttpClient PROGRAM = HttpClient.newHttpClient();

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Person person;
    private final String csrf;

    /** @param person null for somebody who is not signed in */
    VisitorSession(Person person) throws IOException, InterruptedException {
        this.person = person;
        PostedForm signIn = PostedForm.of(browser, "/en/sign-in");
        if (person == null) {
            csrf = signIn.value(CSRF);
        } else {
            HttpResponse<String> answer = signIn.with("userName", person.userName())
                    .with("password", People.PASSWORD)
                    .post();
            if (answer.statusCode() != SEE_OTHER) {
                throw new IllegalStateException("cannot sign in: " + answer.statusCode());
            }
            csrf = PostedForm.of(browser, "/en/sign-out").value(CSRF);
        }
    }

    HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(Portal.at("/en/" + path)).build(), BodyHandlers.ofString());
    }

    /** The form of a page that this visitor may see. */
    PostedForm form(String path) throws IOException, InterruptedException {
        return PostedForm.of(browser, "/en/" + path);
    }

    /** Sends a form that somebody else saw, with this visitor's own token against forgery. */
    HttpResponse<String> send(PostedForm seen, boolean withFiles) throws IOException, InterruptedException {
        PostedForm own = seen.from(browser).with(CSRF, csrf);
        return withFiles ? own.postParts() : own.post();
    }

    HttpResponse<String> program(String method, String path, String body) throws IOException, InterruptedException {
        boolean parts = path.endsWith("/imports/polis");
        HttpRequest.Builder request = HttpRequest.newBuilder(Portal.at("/api/v1" + path))
                .header("Content-Type", parts ? "multipart/form-data; boundary=" + BOUNDARY : "application/json")
                .method(method, BodyPublishers.ofString(parts ? "--" + BOUNDARY + "--\r\n" : body));
        if (person != null) {
            request.header("Authorization", "Bearer " + person.token());
        }
        return PROGRAM.send(request.build(), BodyHandlers.ofString());
    }

    /** In the words of the table. */
    static String word(HttpResponse<String> answer) {
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() == FOUND && to.contains("/sign-in?")) {
            return "sign-in";
        }
        return answer.statusCode() < FOUND ? "ok" : String.valueOf(answer.statusCode());
    }
}
