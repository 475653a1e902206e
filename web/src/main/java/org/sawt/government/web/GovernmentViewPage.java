package org.sawt.government.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sawt.common.web.RequestInput;
import org.sawt.common.web.Texts;
import org.sawt.government.service.EntityQueries;
import org.sawt.government.service.EntityView;
import org.sawt.government.service.HolidayView;

/** One government entity: what it is, how to reach it, when it works. */
@Named
@RequestScoped
public class GovernmentViewPage {

    private static final int MOST_HOLIDAYS = 6;

    @Inject
    RequestInput input;

    @Inject
    EntityQueries queries;

    @Inject
    Texts texts;

    private EntityView entity;

    public void load() {
        if (entity == null) {
            entity = queries.get(input.id("government.notFound"));
        }
    }

    public EntityView getEntity() {
        load();
        return entity;
    }

    /** The days of the week on which it works, in words. */
    public String getDays() {
        return getEntity().calendar().workingDays().stream()
                .map(day -> texts.of("government.day." + day.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(texts.of("government.day.separator")));
    }

    /** The next days on which it is closed. */
    public List<HolidayView> getHolidays() {
        return getEntity().calendar().holidaysFrom(input.today(), MOST_HOLIDAYS);
    }
}
