package org.sawt.idea.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.idea.service.IdeaForm;
import org.sawt.identity.Governorate;

class IdeaFieldsTest {

    @Test
    void readsWhatWasTyped() {
        IdeaForm form = IdeaFields.of(Map.of(
                        "title", "Shade at the school",
                        "body", "## Today\nNo shade.",
                        "category", "50",
                        "governorate", "MUHARRAQ",
                        "block", "٢١٧",
                        "latitude", "26.25",
                        "longitude", "50.61"))
                .form("en");
        assertEquals("Shade at the school", form.title());
        assertFalse(form.html());
        assertEquals(50, form.categoryId());
        assertEquals(Governorate.MUHARRAQ, form.place().governorate());
        assertEquals("٢١٧", form.place().block());
        assertEquals(new BigDecimal("26.25"), form.place().latitude());
    }

    @Test
    void readsDegreesFromAnyKeyboard() {
        IdeaFields fields = IdeaFields.of(Map.of("latitude", " ٢٦٫٢٥ ", "longitude", "50,61"));
        assertEquals(new BigDecimal("26.25"), fields.form("ar").place().latitude());
        assertEquals(new BigDecimal("50.61"), fields.getLongitude());
    }

    @Test
    void namesTheFieldWhoseDegreesCannotBeRead() {
        IdeaFields fields = IdeaFields.of(Map.of("latitude", "26.25", "longitude", "1e9"));
        RuleViolation refused = assertThrows(RuleViolation.class, () -> fields.form("en"));
        assertEquals("longitude", refused.violations().getFirst().field());
        assertNull(fields.getLatitude());
    }

    @Test
    void takesWhatNoChoiceMeansAsNoChoice() {
        IdeaForm form = IdeaFields.of(Map.of("governorate", "<script>", "category", "-1"))
                .form("en");
        assertNull(form.place().governorate());
        assertNull(form.categoryId());
        assertEquals("", form.title());
    }

    @Test
    void knowsTheSameTextInspiteOfTheLineEndsOfABrowser() {
        IdeaFields typed = IdeaFields.of(Map.of("title", "A", "body", "one\r\ntwo\r\n"));
        assertTrue(typed.says(IdeaFields.of(Map.of("title", "A", "body", "one\ntwo", "block", ""))));
        assertFalse(typed.says(IdeaFields.of(Map.of("title", "B", "body", "one\ntwo"))));
    }
}
