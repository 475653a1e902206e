package org.sawt.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.Page;
import org.sawt.common.web.Language;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.notification.NotificationView;
import org.sawt.notification.service.NotificationQueries;
import org.sawt.notification.service.NotificationService;

/** What a person was told, the newest first. */
@Named
@RequestScoped
public class NotificationNoticesPage {

    private static final int PER_PAGE = 20;
    private static final String UNREAD = "unread";

    @Inject
    RequestInput input;

    @Inject
    NotificationQueries queries;

    @Inject
    NotificationService service;

    @Inject
    Language language;

    @Inject
    Redirects redirects;

    private Page<NotificationView> notices;

    public Page<NotificationView> getNotices() {
        if (notices == null) {
            notices = input.page(page -> queries.list(isOnlyUnread(), page, PER_PAGE, language.getCode()));
        }
        return notices;
    }

    public boolean isOnlyUnread() {
        return input.text("show").equals(UNREAD);
    }

    public void readAll() {
        service.readAll();
        redirects.to(NotificationRoutes.LIST);
    }
}
