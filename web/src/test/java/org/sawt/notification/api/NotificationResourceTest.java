package org.sawt.notification.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;
import org.sawt.common.api.AnApi;
import org.sawt.notification.NotificationView;
import org.sawt.notification.service.NotificationQueries;

class NotificationResourceTest {

    private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");

    private final NotificationResource resource = new NotificationResource();
    private boolean signedIn = true;

    NotificationResourceTest() {
        resource.queries = new NotificationQueries() {
            @Override
            public int unread() {
                if (!signedIn) {
                    throw RuleViolation.unauthenticated("common.signInFirst");
                }
                return 1;
            }

            @Override
            public Page<NotificationView> list(boolean onlyUnread, int page, int size, String language) {
                NotificationView answered =
                        new NotificationView(7, "idea.answered", language + onlyUnread, "ideas/12", false, AT);
                NotificationView gone = new NotificationView(6, "idea.answered", "gone", null, true, AT);
                return new Page<>(List.of(answered, gone), 2, page, size);
            }
        };
    }

    @Test
    void listsTheNoticesInTheLanguageOfTheCaller() {
        JsonObject answer = AnApi.with(resource)
                .as("citizen")
                .in("ar")
                .get("/account/notifications?unread=true")
                .json();
        assertEquals(1, answer.getInt("unread"));
        assertEquals(2, answer.getInt("total"));
        JsonObject first = answer.getJsonArray("items").getJsonObject(0);
        assertEquals("artrue", first.getString("text"));
        assertEquals("/ar/ideas/12", first.getString("path"));
        assertFalse(first.getBoolean("read"));
        assertFalse(answer.getJsonArray("items").getJsonObject(1).containsKey("path"));
    }

    @Test
    void refusesVisitorsAndUnknownFilters() {
        assertEquals(
                422,
                AnApi.with(resource)
                        .as("citizen")
                        .get("/account/notifications?unread=maybe")
                        .status());
        signedIn = false;
        assertEquals(401, AnApi.with(resource).get("/account/notifications").status());
    }
}
