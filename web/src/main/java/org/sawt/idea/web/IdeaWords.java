package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.sawt.common.web.Texts;
import org.sawt.idea.IdeaStatus;

/** How pages speak about ideas. In pages: {@code ideaWords}. */
@Named
@RequestScoped
public class IdeaWords {

    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");
    private static final Map<IdeaStatus, String> SHAPES = Map.ofEntries(
            Map.entry(IdeaStatus.DRAFT, "draft"),
            Map.entry(IdeaStatus.SUBMITTED, "scheduled"),
            Map.entry(IdeaStatus.PUBLISHED, "open"),
            Map.entry(IdeaStatus.UNDER_REVIEW, "scheduled"),
            Map.entry(IdeaStatus.ACCEPTED, "done"),
            Map.entry(IdeaStatus.PARTLY, "done"),
            Map.entry(IdeaStatus.NOT_NOW, "closed"),
            Map.entry(IdeaStatus.REJECTED, "closed"),
            Map.entry(IdeaStatus.IMPLEMENTED, "done"),
            Map.entry(IdeaStatus.WITHDRAWN, "closed"),
            Map.entry(IdeaStatus.MERGED, "closed"));

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    /** The shape and colour of a status, for {@code s:status}. */
    public String shape(IdeaStatus status) {
        return SHAPES.get(status);
    }

    /**
     * The author's name, or what stands in for a name that is no more (empty) or was never told (null). Not a String: pages
     * would make an empty one of null.
     */
    public String author(Object name) {
        if (name == null) {
            return texts.of("idea.authorElsewhere");
        }
        return "".equals(name) ? texts.of("idea.formerMember") : name.toString();
    }

    /** A moment of the day, so that it can be written as a date. */
    public Instant noon(LocalDate day) {
        return day == null ? null : atNoon(day);
    }

    static Instant atNoon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(BAHRAIN).toInstant();
    }

    /** Whether a day is over in Bahrain. */
    public boolean past(LocalDate day) {
        return day != null && day.isBefore(LocalDate.ofInstant(clock.instant(), BAHRAIN));
    }

    /** The whole address of a page of the portal, to be passed on. */
    public String address(String path) {
        return URI.create(request.getRequestURL().toString()).resolve(path).toString();
    }

    /** How wide a bar of a hundred units is. */
    public long share(long part, long whole) {
        return whole <= 0 ? 0 : Math.min(100, part * 100 / whole);
    }
}
