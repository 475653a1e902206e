package org.sawt.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.identity.web.Person;
import org.sawt.notification.service.NotificationQueries;

/** How many notices wait for the person, in the head of every page. In pages: {@code notificationBell}. */
@Named
@RequestScoped
public class NotificationBell {

    private static final Logger LOG = Logger.getLogger(NotificationBell.class.getName());

    @Inject
    NotificationQueries queries;

    @Inject
    Person person;

    private Integer unread;

    /** Zero for visitors, and while the database does not answer: the error page has a head, too. */
    public int getUnread() {
        if (unread == null) {
            unread = person.isSignedIn() ? count() : 0;
        }
        return unread;
    }

    private int count() {
        try {
            return queries.unread();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nobody knows how many notices wait: {0}", e.toString());
            return 0;
        }
    }

    public boolean isMany() {
        return getUnread() >= NotificationQueries.MOST_COUNTED;
    }
}
