package org.sawt.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.Page;
import org.sawt.notification.SentMailView;
import org.sawt.notification.service.SentMailQueries;

/** The newest mails of a demonstration. */
@Named
@RequestScoped
public class NotificationListPage {

    private static final int MOST = 100;

    @Inject
    SentMailQueries sentMailQueries;

    private Page<SentMailView> mails;

    public void load() {
        mails = sentMailQueries.list(1, MOST);
    }

    public Page<SentMailView> getMails() {
        return mails;
    }
}
