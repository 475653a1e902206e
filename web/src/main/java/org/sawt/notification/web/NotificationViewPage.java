package org.sawt.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sawt.notification.SentMailView;
import org.sawt.notification.service.SentMailQueries;

/** One mail of a demonstration, with its links to follow. */
@Named
@RequestScoped
public class NotificationViewPage {

    /**
     * A line of the mail.
     *
     * @param text the line
     * @param link whether it is the address of a page and nothing else
     */
    public record Line(String text, boolean link) {

        static Line of(String text) {
            return new Line(text, text.matches("https?://\\S+"));
        }
    }

    @Inject
    HttpServletRequest request;

    @Inject
    SentMailQueries sentMailQueries;

    private SentMailView mail;

    public void load() {
        Long id = (Long) request.getAttribute(MailboxServlet.MAIL);
        mail = sentMailQueries.get(id == null ? 0 : id);
    }

    public SentMailView getMail() {
        return mail;
    }

    public List<Line> getLines() {
        return mail.body().lines().filter(line -> !line.isBlank()).map(Line::of).toList();
    }
}
