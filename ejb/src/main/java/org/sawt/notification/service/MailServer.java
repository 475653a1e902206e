package org.sawt.notification.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.sawt.notification.OutgoingMail;

/** The SMTP server of the environment: {@code SAWT_SMTP_HOST} and its companions. */
@ApplicationScoped
class MailServer {

    private static final String MILLISECONDS = "20000";

    @Resource(lookup = "java:jboss/mail/sawt")
    Session session;

    @Inject
    Clock clock;

    /** Whether there is a server at all. */
    boolean isThere() {
        return !environment("SAWT_SMTP_HOST").isEmpty();
    }

    /** Hands the mail over; returns when the server has accepted it. */
    void accept(OutgoingMail mail) throws MessagingException {
        String user = environment("SAWT_SMTP_USER");
        prepare(session.getProperties(), !user.isEmpty(), Boolean.parseBoolean(environment("SAWT_SMTP_TLS")));
        MimeMessage message = message(mail);
        try (Transport transport = session.getTransport("smtp")) {
            if (user.isEmpty()) {
                transport.connect();
            } else {
                transport.connect(user, environment("SAWT_SMTP_PASSWORD"));
            }
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    /** With TLS wanted nothing is sent without it, nor to a server whose certificate has another name. */
    static void prepare(Properties properties, boolean account, boolean tls) {
        properties.setProperty("mail.smtp.connectiontimeout", MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", MILLISECONDS);
        properties.setProperty("mail.smtp.auth", String.valueOf(account));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException {
        MimeMessage message = new NumberedMessage(
                session, mail.id(), PublicUrl.ofEnvironment().host());
        message.setFrom(new InternetAddress(sender()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        return message;
    }

    private static String sender() {
        String from = environment("SAWT_SMTP_FROM");
        return from.isEmpty() ? "sawt@" + PublicUrl.ofEnvironment().host() : from;
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value.strip();
    }

    /** A message whose id comes from its row, so that sending it again after a crash can be recognised as the same. */
    private static final class NumberedMessage extends MimeMessage {

        private final String messageId;

        NumberedMessage(Session session, long number, String host) {
            super(session);
            this.messageId = "<mail-" + number + "@" + host + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
