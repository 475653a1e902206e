package org.sawt.idea;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdeaStatusTest {
    @Test
    void isKnownByItsWord() {
        assertEquals(
                "draft submitted published under-review accepted partly not-now rejected implemented withdrawn merged",
                String.join(
                        " ",
                        Arrays.stream(IdeaStatus.values()).map(IdeaStatus::code).toList()));
        assertEquals(Optional.of(IdeaStatus.UNDER_REVIEW), IdeaStatus.ofCode("under-review"));
        assertEquals(Optional.empty(), IdeaStatus.ofCode("UNDER_REVIEW"));
    }

    @Test
    void addsUpWhatManyPeopleDidToOneIdea() {
        List<SupportChange> batch =
                List.of(new SupportChange(1, 5, 1), new SupportChange(2, 4, 1), new SupportChange(3, 5, -1));
        assertEquals(Map.of(4L, 1L, 5L, 0L), SupportChange.gains(batch));
    }
}
