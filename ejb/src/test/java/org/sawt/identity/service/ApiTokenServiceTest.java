package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.identity.ApiToken;
import org.sawt.identity.NewApiToken;

class ApiTokenServiceTest {

    private final IdentityFixture portal = new IdentityFixture();

    @BeforeEach
    void maryamIsSignedIn() {
        portal.register("maryam@example.com");
        portal.confirm(IdentityFixture.PASSWORD);
        portal.caller = portal.repository
                .findAccount("maryam@example.com")
                .orElseThrow()
                .id();
        portal.audited.clear();
    }

    @Test
    void actsForItsOwner() {
        NewApiToken token = portal.tokens.create("my script");
        assertEquals(
                portal.caller,
                portal.tokens.authenticate(token.secret()).orElseThrow().id());
        assertEquals(List.of("apiToken.created"), portal.audited);
    }

    @Test
    void notesTheDayOfUse() {
        NewApiToken token = portal.tokens.create("my script");
        portal.tokens.authenticate(token.secret());
        assertEquals(
                LocalDate.of(2026, 11, 21),
                portal.repository.all(ApiToken.class).getFirst().lastUsedOn());
    }

    @Test
    void isRefusedOnceRevoked() {
        NewApiToken token = portal.tokens.create("my script");
        portal.tokens.revoke(token.id());
        assertTrue(portal.tokens.authenticate(token.secret()).isEmpty());
        assertEquals(List.of("apiToken.created", "apiToken.revoked"), portal.audited);
    }

    @Test
    void cannotBeRevokedByAnother() {
        NewApiToken token = portal.tokens.create("my script");
        portal.caller = portal.caller + 1000;
        RuleViolation refused = assertThrows(RuleViolation.class, () -> portal.tokens.revoke(token.id()));
        assertEquals(Kind.NOT_FOUND, refused.kind());
        assertTrue(portal.tokens.authenticate(token.secret()).isPresent());
    }

    @Test
    void isOneOfTwentyAtMost() {
        for (int i = 0; i < ApiToken.MOST_PER_ACCOUNT; i++) {
            portal.tokens.create("script " + i);
        }
        assertEquals(
                Kind.CONFLICT,
                assertThrows(RuleViolation.class, () -> portal.tokens.create("one more"))
                        .kind());
    }

    @Test
    void isNobodysWhenMadeUp() {
        assertTrue(portal.tokens.authenticate("sawt_made-up").isEmpty());
        assertFalse(portal.tokens.create("x").toString().contains("sawt_"));
    }
}
