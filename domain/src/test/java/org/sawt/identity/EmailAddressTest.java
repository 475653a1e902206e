package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void bringsOneAddressIntoOneForm() {
        assertEquals(Optional.of("maryam@example.com"), EmailAddress.canonical("  Maryam@EXAMPLE.com "));
    }

    @Test
    void acceptsDomainsInAnyScript() {
        assertEquals(Optional.of("maryam@xn--mgbcpq6gpa1a.bh"), EmailAddress.canonical("maryam@البحرين.bh"));
    }

    @Test
    void acceptsPlusAndDotsInTheLocalPart() {
        assertTrue(EmailAddress.canonical("a.b+c@sub.example.org").isPresent());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "maryam",
                "@example.com",
                "maryam@",
                "maryam@localhost",
                "maryam@example..com",
                "maryam@-example.com",
                "maryam@192.0.2.1",
                ".maryam@example.com",
                "mar..yam@example.com",
                "maryam @example.com",
                "a@b@example.com",
                "maryam@example.com\nBcc: all@example.com",
                "mar\u200Byam@example.com",
                "<script>@example.com"
            })
    void refusesWhatCannotBeAnAddress(String typed) {
        assertEquals(Optional.empty(), EmailAddress.canonical(typed));
    }

    @Test
    void refusesWhatNoMailServerCarries() {
        assertEquals(Optional.empty(), EmailAddress.canonical("a".repeat(65) + "@example.com"));
        assertEquals(Optional.empty(), EmailAddress.canonical("a@" + "b.".repeat(130) + "com"));
    }
}
