package org.sawt.government.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.sawt.common.web.Language;
import org.sawt.government.EntityKind;
import org.sawt.government.service.CalendarQueries;
import org.sawt.government.service.EntityName;
import org.sawt.government.service.EntityQueries;
import org.sawt.government.service.EntityView;

/** What can be chosen in the form of an entity. In pages: {@code entityChoices}. */
@Named
@RequestScoped
public class EntityChoices {

    @Inject
    EntityQueries entities;

    @Inject
    CalendarQueries calendars;

    @Inject
    Language language;

    private List<Choice> active;

    public List<EntityKind> getKinds() {
        return List.of(EntityKind.values());
    }

    /** All active entities. */
    public List<Choice> getActive() {
        if (active == null) {
            active = entities.names().stream().map(this::choice).toList();
        }
        return active;
    }

    /** Where an entity can stand: below every other active one, and where it stands now. */
    public List<Choice> parentsOf(EntityView entity) {
        List<Choice> parents = new ArrayList<>(getActive());
        if (entity != null) {
            parents.removeIf(choice -> choice.value().equals(Long.toString(entity.id())));
            if (entity.parent() != null && !parents.contains(choice(entity.parent()))) {
                parents.add(choice(entity.parent()));
            }
        }
        return parents;
    }

    public List<Choice> getCalendars() {
        return calendars.names().stream().map(this::choice).toList();
    }

    private Choice choice(EntityName name) {
        return new Choice(Long.toString(name.id()), language.pick(name.nameAr(), name.nameEn()));
    }
}
