package org.sawt.topic.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.sawt.common.service.PublicActionSource;

/** What everybody may see in the history of a topic. */
@ApplicationScoped
class TopicHistory implements PublicActionSource {

    @Override
    public Set<String> publicActions() {
        return new TreeSet<>(Arrays.asList("topic.published", "topic.closed", "topic.imported"));
    }
}
