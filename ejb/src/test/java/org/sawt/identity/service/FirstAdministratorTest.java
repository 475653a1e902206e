package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.identity.Account;
import org.sawt.identity.AccountOpened;

class FirstAdministratorTest {

    private static final String EMAIL = "maryam@example.com";

    private final IdentityFixture portal = new IdentityFixture();
    private final FirstAdministrator first = new FirstAdministrator();

    @BeforeEach
    void maryamHasAnAccount() {
        first.repository = portal.repository;
        first.audit = portal.registrations.desk.audit;
        portal.register(EMAIL);
        portal.confirm(IdentityFixture.PASSWORD);
    }

    @Test
    void isWhoHasTheAddressWhenThePortalStarts() {
        first.expect(" MARYAM@Example.com ");
        first.promoteExisting();
        assertEquals(Set.of("citizen", "admin"), maryam().roles());
        assertTrue(portal.audited.contains("account.madeAdministrator"));
    }

    @Test
    void isWhoConfirmsTheAddressLater() {
        first.expect(EMAIL);
        first.greet(portal.last(AccountOpened.class));
        assertTrue(maryam().roles().contains("admin"));
    }

    @Test
    void isNotedOnce() {
        first.expect(EMAIL);
        first.promoteExisting();
        first.promoteExisting();
        assertEquals(
                1,
                portal.audited.stream()
                        .filter("account.madeAdministrator"::equals)
                        .count());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "maryam", "somebody@example.com"})
    void isNobodyElse(String configured) {
        first.expect(configured);
        first.promoteExisting();
        first.greet(portal.last(AccountOpened.class));
        assertFalse(maryam().roles().contains("admin"));
    }

    @Test
    void isNobodyWhoIsBlocked() {
        maryam().block();
        first.expect(EMAIL);
        first.promoteExisting();
        assertFalse(maryam().roles().contains("admin"));
    }

    private Account maryam() {
        return portal.repository.findAccount(EMAIL).orElseThrow();
    }
}
