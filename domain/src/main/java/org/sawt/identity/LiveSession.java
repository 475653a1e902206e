package org.sawt.identity;

import java.time.Instant;

/**
 * The session that a request belongs to, as the rest of the request needs it.
 *
 * @param id the session's id
 * @param opening who came in, with the roles of this moment, and how
 * @param secondFactor where it stands with the second factor
 * @param secondFactorMissing whether the person's roles wait for a second factor, and only that of everybody is left
 * @param createdAt since when
 */
public record LiveSession(
        long id,
        SessionOpening opening,
        SecondFactorState secondFactor,
        boolean secondFactorMissing,
        Instant createdAt) {

    /** Who is signed in. */
    public AccountView account() {
        return opening.account();
    }
}
