package org.sawt.idea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sawt.idea.AnIdea.NOON;
import static org.sawt.idea.Refusals.assertRefusedAt;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.identity.Governorate;

class IdeaDraftTest {
    @Test
    void mayMissEverything() {
        Idea idea = idea(new IdeaDraft(null, null, "ar", null, null));
        assertEquals("", idea.text().title());
        assertEquals("", idea.text().body());
        assertEquals(IdeaPlace.nowhere(), idea.place());
    }

    @Test
    void isNotTooLong() {
        idea(AnIdea.titled("ا".repeat(150)));
        assertRefusedAt("title", () -> idea(AnIdea.titled("ا".repeat(151))));
        IdeaDraft endless = new IdeaDraft("T", "x".repeat(20_001), "en", null, null);
        assertRefusedAt("body", () -> idea(endless));
    }

    @Test
    void isWrittenInArabicOrEnglish() {
        assertRefusedAt("lang", () -> idea(new IdeaDraft("T", "", "fr", null, null)));
        assertRefusedAt("lang", () -> idea(new IdeaDraft("T", "", null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"338", "1204", " ٣٣٨ "})
    void knowsBlocksInWhateverDigits(String typed) {
        Idea idea = idea(AnIdea.placed(new PlaceForm(Governorate.CAPITAL, typed, null, null)));
        assertEquals(Optional.of(Governorate.CAPITAL), idea.place().governorate());
        assertEquals(
                Integer.parseInt(typed.strip().replace('٣', '3').replace('٨', '8')),
                idea.place().block().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12345", "12a", "-338", "3.38"})
    void refusesWhatIsNoBlock(String typed) {
        assertRefusedAt("block", () -> idea(AnIdea.placed(new PlaceForm(null, typed, null, null))));
    }

    @Test
    void takesPointsInBahrainOnly() {
        Idea idea = idea(AnIdea.placed(point("26.2285123456", "50.586")));
        assertEquals(new BigDecimal("26.228512"), idea.place().latitude().get());
        assertRefusedAt("latitude", () -> idea(AnIdea.placed(point("51.5", "-0.12"))));
        assertRefusedAt("latitude", () -> idea(AnIdea.placed(point("26.2", null))));
        assertRefusedAt("latitude", () -> idea(AnIdea.placed(point("26.2", "51.0"))));
    }

    private static PlaceForm point(String latitude, String longitude) {
        return new PlaceForm(
                null,
                null,
                latitude == null ? null : new BigDecimal(latitude),
                longitude == null ? null : new BigDecimal(longitude));
    }

    private static Idea idea(IdeaDraft draft) {
        return new Idea(1, null, AnIdea.AUTHOR, draft, NOON);
    }
}
