package org.sawt.government;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sawt.government.AnEntity.anEntity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.RuleViolation;

class GovernmentEntityTest {

    private static void assertInvalid(Executable call, String... expected) {
        RuleViolation violation = assertThrows(RuleViolation.class, call);
        assertEquals(RuleViolation.Kind.INVALID, violation.kind());
        assertEquals(
                List.of(expected),
                violation.violations().stream()
                        .map(each -> each.field() + " " + each.key())
                        .toList());
    }

    @Test
    void cleansWhatIsTyped() {
        GovernmentEntity entity = anEntity()
                .named("  Ministry\u202E of\n Works ")
                .reachedBy(" info@works.sawt.example ", " +973 1700 0000 ", " https://works.sawt.example/en ")
                .below(7)
                .founded();
        assertEquals("Ministry of Works", entity.name().en());
        assertEquals(
                new EntityContact(
                        "info@works.sawt.example",
                        "+973 1700 0000",
                        "https://works.sawt.example/en",
                        "المنامة",
                        "Manama"),
                entity.contact());
        assertEquals(Optional.of(7L), entity.parentId());
        assertTrue(entity.isActive());
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        EntityDraft draft = new EntityDraft(
                null, " ", "", "", "", new EntityContact("nobody", "12", "javascript:alert(1)", "", ""), null, null);
        assertInvalid(
                () -> new GovernmentEntity(draft, AnEntity.NOW),
                "kind government.edit.kindMissing",
                "calendarId government.edit.calendarMissing",
                "nameAr government.edit.nameMissing",
                "nameEn government.edit.nameMissing",
                "email government.edit.emailMalformed",
                "phone government.edit.phoneMalformed",
                "website government.edit.websiteMalformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "works.sawt.example",
                "https://",
                "ftp://works.sawt.example",
                "data:text/html,x",
                "https://ministry@evil.example/",
                "https://works.sawt.example/ x"
            })
    void refusesWhatIsNoWebsite(String website) {
        assertInvalid(
                () -> anEntity().reachedBy("", "", website).founded(), "website government.edit.websiteMalformed");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        anEntity().named("🏛".repeat(200)).founded();
        assertInvalid(() -> anEntity().named("🏛".repeat(201)).founded(), "nameEn government.edit.tooLong");
        assertInvalid(() -> anEntity().abbreviated("A".repeat(21)).founded(), "abbreviationEn government.edit.tooLong");
    }

    @Test
    void isClosedAndReopenedOnce() {
        GovernmentEntity entity = anEntity().founded();
        assertThrows(RuleViolation.class, entity::reopen);
        entity.close();
        assertFalse(entity.isActive());
        assertThrows(RuleViolation.class, entity::close);
        entity.reopen();
        assertTrue(entity.isActive());
    }

    @Test
    void neverStandsBelowItself() {
        EntityTree tree = new EntityTree(Map.of(2L, 1L, 3L, 2L));
        tree.checkMove(3, 1L);
        tree.checkMove(1, null);
        tree.checkMove(1, 9L);
        assertInvalid(() -> tree.checkMove(1, 1L), "parentId government.edit.cycle");
        assertInvalid(() -> tree.checkMove(1, 2L), "parentId government.edit.cycle");
        assertInvalid(() -> tree.checkMove(1, 3L), "parentId government.edit.cycle");
    }

    @Test
    void endsEvenInATreeThatIsBroken() {
        EntityTree tree = new EntityTree(Map.of(1L, 2L, 2L, 1L));
        assertFalse(tree.isBelow(1, 9));
        assertTrue(tree.isBelow(1, 2));
    }
}
