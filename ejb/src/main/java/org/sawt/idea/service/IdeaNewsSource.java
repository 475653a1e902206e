package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.sawt.notification.service.NewsSource;

/** Says that this feature tells people news. */
@ApplicationScoped
class IdeaNewsSource implements NewsSource {

    @Override
    public String news() {
        return "idea";
    }

    @Override
    public int place() {
        return 10;
    }
}
