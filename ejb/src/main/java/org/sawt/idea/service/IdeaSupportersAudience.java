package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.idea.IdeaGroups;
import org.sawt.notification.service.AudienceSource;

/** Those who support an idea. */
@ApplicationScoped
class IdeaSupportersAudience implements AudienceSource {
    @Inject
    IdeaContentRepository content;

    @Override
    public String group() {
        return IdeaGroups.SUPPORTERS;
    }

    @Override
    public List<Long> members(long groupId, long after, int most) {
        return content.members(groupId, false, true, after, most);
    }
}
