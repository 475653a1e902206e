package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.sawt.common.service.PublicActionSource;

/** What everybody may see of merges and splits in the history of an idea. */
@ApplicationScoped
class IdeaMergeHistory implements PublicActionSource {

    @Override
    public Set<String> publicActions() {
        return new TreeSet<>(Arrays.asList(
                "idea.merged",
                "idea.enlarged",
                "idea.separated",
                "idea.reduced",
                "idea.split",
                "idea.splitOff",
                "idea.imported"));
    }
}
