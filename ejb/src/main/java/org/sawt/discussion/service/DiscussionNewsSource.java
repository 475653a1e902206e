package org.sawt.discussion.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.sawt.notification.service.NewsSource;

/** Says that this feature tells people news. */
@ApplicationScoped
class DiscussionNewsSource implements NewsSource {

    @Override
    public String news() {
        return "discussion";
    }

    @Override
    public int place() {
        return 20;
    }
}
