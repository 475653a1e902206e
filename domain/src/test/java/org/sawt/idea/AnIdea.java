package org.sawt.idea;

import java.time.Instant;
import java.util.List;
import org.sawt.moderation.ContentVisibility;

/** Builds ideas for tests; complete, unless told otherwise. */
final class AnIdea {
    static final Instant NOON = Instant.parse("2026-03-01T09:00:00Z");
    static final long AUTHOR = 7;
    static final IdeaOfficial OFFICIAL = new IdeaOfficial(9, 3L);

    private AnIdea() {}

    static IdeaDraft draft() {
        return titled("ظل في مواقف الحافلات");
    }

    static IdeaDraft titled(String title) {
        return new IdeaDraft(title, "<p>أشجار أو مظلات في كل موقف.</p>", "ar", 1L, PlaceForm.nowhere());
    }

    static IdeaDraft placed(PlaceForm place) {
        return new IdeaDraft("Shade", "<p>Trees.</p>", "en", 1L, place);
    }

    static Idea drafted() {
        return numbered(new Idea(1, 3L, AUTHOR, draft(), NOON), 42);
    }

    static Idea published() {
        Idea idea = drafted();
        idea.submit(NOON);
        idea.show(NOON);
        return idea;
    }

    /** An idea that stands so, by whatever way. */
    static Idea in(IdeaStatus status) {
        Idea idea = published();
        write(idea, "status", status);
        if (status == IdeaStatus.DRAFT || status == IdeaStatus.SUBMITTED) {
            write(idea, "visibility", ContentVisibility.WAITING);
        }
        return idea;
    }

    static IdeaAnswer answer(IdeaStatus status) {
        return new IdeaAnswer(status, "لأن هذا ما يحتاجه الناس.", "ar");
    }

    static Idea numbered(Idea idea, long id) {
        write(idea, "id", id);
        return idea;
    }

    static List<IdeaStatus> statuses() {
        return List.of(IdeaStatus.values());
    }

    private static void write(Idea idea, String name, Object value) {
        try {
            var field = Idea.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(idea, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
