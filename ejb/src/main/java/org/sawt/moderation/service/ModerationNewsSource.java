package org.sawt.moderation.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.sawt.notification.service.NewsSource;

/** Says that this feature tells people news. */
@ApplicationScoped
class ModerationNewsSource implements NewsSource {

    @Override
    public String news() {
        return "moderation";
    }

    @Override
    public int place() {
        return 30;
    }
}
