package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sawt.common.it.Portal;

/** The mails that one person got from the portal. */
final class Letters {

    private static final Pattern LINK = Pattern.compile("http://\\S+");
    private static final int LIMIT_MILLIS = 30_000;
    private static final int POLL_MILLIS = 200;

    private Letters() {}

    /** The link in the mail that reached this address, which may take some seconds. */
    static String linkFor(String address) throws Exception {
        List<MimeMessage> letters = awaitLetters(address, 1);
        Matcher link = LINK.matcher(letters.getLast().getContent().toString());
        assertTrue(link.find(), "no link in the mail to " + address);
        return link.group();
    }

    static List<MimeMessage> awaitLetters(String address, int count) throws Exception {
        long end = System.nanoTime() + LIMIT_MILLIS * 1_000_000L;
        List<MimeMessage> letters = lettersTo(address);
        while (letters.size() < count && System.nanoTime() < end) {
            Portal.mailbox().waitForIncomingEmail(POLL_MILLIS, 1_000_000);
            letters = lettersTo(address);
        }
        assertTrue(letters.size() >= count, "only " + letters.size() + " mails reached " + address);
        return letters;
    }

    private static List<MimeMessage> lettersTo(String address) throws MessagingException, IOException {
        return Arrays.stream(Portal.mailbox().getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
