package org.sawt.government.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.sawt.common.service.PublicActionSource;

/** What everybody may see in the history of a government entity. */
@ApplicationScoped
class EntityHistory implements PublicActionSource {

    @Override
    public Set<String> publicActions() {
        return Set.of("entity.established", "entity.revised", "entity.moved", "entity.closed", "entity.reopened");
    }
}
