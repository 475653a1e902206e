package org.sawt.notification.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.sawt.common.Violations;
import org.sawt.common.api.ApiLanguage;
import org.sawt.common.api.Paging;
import org.sawt.notification.service.NotificationQueries;

/** A person's own notices, for the person: with a session or a token. */
@Path("account/notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NotificationResource {

    private static final Map<String, Boolean> YES_OR_NO = Map.of("true", true, "false", false);

    @Inject
    NotificationQueries queries;

    /** The notices, the newest first: page, size, unread. */
    @GET
    public NotificationItem.Items list(@Context UriInfo uri, @Context HttpHeaders headers) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        int unread = queries.unread();
        Violations violations = new Violations();
        Paging paging = Paging.of(query, violations);
        Boolean onlyUnread = Paging.filter(query, violations, "unread", YES_OR_NO);
        violations.throwIfAny();
        String language = ApiLanguage.of(headers);
        return NotificationItem.Items.of(
                queries.list(Boolean.TRUE.equals(onlyUnread), paging.page(), paging.size(), language),
                unread,
                language);
    }
}
