package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.sawt.common.service.PublicActionSource;

/** What everybody may see in the history of an idea or a round. */
@ApplicationScoped
class IdeaHistory implements PublicActionSource {
    @Override
    public Set<String> publicActions() {
        return new TreeSet<>(Arrays.asList(
                "idea.published",
                "idea.revised",
                "idea.extended",
                "idea.answered",
                "idea.thresholdReached",
                "idea.assigned",
                "idea.milestonePlanned",
                "idea.milestoneReached",
                "idea.milestoneCancelled",
                "ideaRound.published",
                "ideaRound.revised",
                "ideaRound.closed"));
    }
}
