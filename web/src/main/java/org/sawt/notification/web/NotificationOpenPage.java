package org.sawt.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Links;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.notification.service.NotificationQueries;
import org.sawt.notification.service.NotificationService;

/** Marks a notice as read and leads on to what it is about. */
@Named
@RequestScoped
public class NotificationOpenPage {

    @Inject
    RequestInput input;

    @Inject
    NotificationQueries queries;

    @Inject
    NotificationService service;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    public void open() {
        long id = input.id("notification.notices.unknown");
        String path = queries.findPath(id).orElse("");
        service.read(id);
        if (leadsOn(path)) {
            redirects.to(path);
        } else {
            notice.show("notification.notices.gone");
            redirects.to(NotificationRoutes.LIST);
        }
    }

    /** Whether it is a page of the portal, and nothing that a browser could read as another host. */
    static boolean leadsOn(String path) {
        int fragment = path.indexOf('#');
        String page = fragment < 0 ? path : path.substring(0, fragment);
        boolean plainFragment = fragment < 0 || path.substring(fragment).matches("#[A-Za-z0-9_-]{0,80}");
        return !path.isEmpty() && plainFragment && Links.isPage("/en/" + page);
    }
}
