package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    private final Route item = Route.of("topics/{id}/votes/{vote}", "/topic/view.xhtml");

    @Test
    void readsTheParametersOfThePath() {
        assertEquals(Optional.of(Map.of("id", "7", "vote", "12")), item.match("topics/7/votes/12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topics/7/votes",
                "topics/7/votes/12/",
                "topics/seven/votes/1",
                "topics/-7/votes/1",
                "topics/٧/votes/1",
                "topics/1234567890123456789/votes/1",
                "Topics/7/votes/1",
                "topics//votes/1",
                ""
            })
    void refusesWhatOnlyLooksSimilar(String path) {
        assertTrue(item.match(path).isEmpty());
    }

    @Test
    void matchesTheFrontPage() {
        assertTrue(Route.of("", "/common/front.xhtml").match("").isPresent());
    }

    @Test
    void keepsWhatIsSaidAboutIt() {
        Route desk = Route.of("desk", "/topic/desk.xhtml")
                .onlyFor("ministry")
                .inNavigation("topic.desk.title")
                .withState();
        assertEquals(new Route("desk", "/topic/desk.xhtml", Set.of("ministry"), "topic.desk.title", true, false), desk);
    }

    @Test
    void refusesAddressesThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> Route.of("/topics", "/topic/list.xhtml"));
        assertThrows(IllegalArgumentException.class, () -> Route.of("topics", "topic/list.xhtml"));
    }

    @Test
    void refusesTwoFeaturesAtOneAddress() {
        RouteSource one = () -> List.of(Route.of("topics", "/topic/list.xhtml"));
        assertThrows(IllegalStateException.class, () -> new RouteTable(List.of(one, one)));
    }

    @Test
    void findsTheRouteOfAPath() {
        RouteTable table = new RouteTable(List.of(() ->
                List.of(Route.of("topics/{id}", "/topic/view.xhtml"), Route.of("topics/new", "/topic/edit.xhtml"))));
        assertEquals(
                "/topic/edit.xhtml",
                table.find("topics/new").orElseThrow().route().view());
        assertEquals(Map.of("id", "3"), table.find("topics/3").orElseThrow().parameters());
        assertTrue(table.find("topics/3/x").isEmpty());
    }
}
