package org.sawt.idea;

/**
 * What a person wrote; may still be incomplete.
 *
 * @param body clean HTML
 * @param language in which it is written: "ar" or "en"
 * @param categoryId what it is about, or null while that is open
 */
public record IdeaDraft(String title, String body, String language, Long categoryId, PlaceForm place) {
    public IdeaDraft {
        place = place == null ? PlaceForm.nowhere() : place;
    }
}
