package org.sawt.identity.it;

import java.net.CookieManager;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.concurrent.ThreadLocalRandom;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.PostedForm;

/** A program that tries passwords, from an address of its own. */
final class Guesser {

    private final HttpClient client;
    private HttpResponse<String> answer;

    Guesser() throws Exception {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        byte[] address = {127, (byte) random.nextInt(1, 255), (byte) random.nextInt(1, 255), 9};
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .localAddress(InetAddress.getByAddress(address))
                .build();
    }

    void guess(String userName) throws Exception {
        answer = form().with("userName", userName)
                .with("password", "guess " + System.nanoTime())
                .post();
    }

    boolean signsIn(Person person) throws Exception {
        answer = form().with("userName", person.userName())
                .with("password", People.PASSWORD)
                .post();
        return answer.statusCode() < 400 && answer.body().isEmpty();
    }

    String lastAnswer() {
        return answer.body();
    }

    private PostedForm form() throws Exception {
        return PostedForm.of(client, "/en/sign-in");
    }
}
