package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.idea.IdeaGroups;
import org.sawt.notification.service.AudienceSource;

/** The author of an idea and those who wrote it along. */
@ApplicationScoped
class IdeaAuthorsAudience implements AudienceSource {
    @Inject
    IdeaContentRepository content;

    @Override
    public String group() {
        return IdeaGroups.AUTHORS;
    }

    @Override
    public List<Long> members(long groupId, long after, int most) {
        return content.members(groupId, true, false, after, most);
    }
}
