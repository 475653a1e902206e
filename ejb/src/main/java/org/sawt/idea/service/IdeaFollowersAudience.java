package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.idea.IdeaGroups;
import org.sawt.notification.service.AudienceSource;

/** Those who are told what becomes of an idea: its authors and those who support it. */
@ApplicationScoped
class IdeaFollowersAudience implements AudienceSource {
    @Inject
    IdeaContentRepository content;

    @Override
    public String group() {
        return IdeaGroups.FOLLOWERS;
    }

    @Override
    public List<Long> members(long groupId, long after, int most) {
        return content.members(groupId, true, true, after, most);
    }
}
