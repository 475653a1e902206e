package org.sawt.moderation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.sawt.common.service.PublicActionSource;

/** What everybody may see of moderation in the history of an item. */
@ApplicationScoped
class ModerationHistory implements PublicActionSource {

    @Override
    public Set<String> publicActions() {
        return new TreeSet<>(Arrays.asList("moderation.hidden", "moderation.restored"));
    }
}
