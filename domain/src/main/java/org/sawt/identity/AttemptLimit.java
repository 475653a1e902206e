package org.sawt.identity;

import java.time.Duration;
import java.time.Instant;

/** How many attempts of one kind are let through in a sliding window of time. */
public enum AttemptLimit {

    /** Passwords tried for one account from one address. */
    ADDRESS_AND_ACCOUNT(5, Duration.ofMinutes(15)),

    /** Passwords tried from one address for any account; many people can share an address. */
    ADDRESS(50, Duration.ofMinutes(15)),

    /** Passwords tried for one account from all devices that it does not know. */
    ACCOUNT(30, Duration.ofHours(1)),

    /**
     * Passwords tried for one account from one network, counted while {@link #ACCOUNT} is used up: who has not tried before
     * gets these first attempts all the same, so that nobody can keep the owner out by guessing without end.
     */
    NEWCOMER(2, Duration.ofHours(1)),

    /** Passwords tried for one account on one device that it knows. */
    DEVICE(10, Duration.ofMinutes(15)),

    /** Codes for the counter that one person makes. */
    COUNTER_CODE(20, Duration.ofHours(1)),

    /** Wrong codes that one officer tries at the counter. */
    COUNTER_GUESS(10, Duration.ofMinutes(15)),

    /** Ways to the single sign-in from one address; many people can share an address. */
    SINGLE_SIGN_ON_ADDRESS(100, Duration.ofMinutes(15)),

    /** Registrations from one address. */
    REGISTERING_ADDRESS(20, Duration.ofHours(1)),

    /** Passwords tried for one registration. */
    CONFIRMING(10, Duration.ofMinutes(15)),

    /** Mails about registrations to one e-mail address. */
    REGISTERING_EMAIL(5, Duration.ofHours(24)),

    /** Links for a new password asked for from one address. */
    RESETTING_ADDRESS(30, Duration.ofHours(1)),

    /** Mails about new passwords to one e-mail address. */
    RESETTING_EMAIL(5, Duration.ofHours(24)),

    /** Other e-mail addresses that one account asks for. */
    MOVING_ACCOUNT(10, Duration.ofHours(24)),

    /** Wrong guesses of one's own password by who is signed in already. */
    OWN_PASSWORD(5, Duration.ofMinutes(15));

    /** The longest window: older attempts count nowhere. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private final int attempts;
    private final Duration window;

    AttemptLimit(int attempts, Duration window) {
        this.attempts = attempts;
        this.window = window;
    }

    public int attempts() {
        return attempts;
    }

    public Duration window() {
        return window;
    }

    /**
     * How long to wait until one more attempt fits.
     *
     * @param oldestCounted the time of the attempt that must leave the window first, null when the limit is not reached
     */
    public Duration wait(Instant oldestCounted, Instant now) {
        if (oldestCounted == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, oldestCounted.plus(window));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
