package org.sawt.identity;

import java.time.Instant;

/**
 * Where a person stands with the second factor.
 *
 * @param onSince since when it is on, null when it is not
 * @param secret the proposed secret, in groups as one would type it; null when none is proposed
 * @param address the proposed secret as authenticators read it from a QR code; null when none is proposed
 * @param codesLeft how many recovery codes are left
 * @param withPassword whether the person has a password, which is then asked
 */
public record SecondFactorView(Instant onSince, String secret, String address, long codesLeft, boolean withPassword) {

    public boolean isOn() {
        return onSince != null;
    }

    public boolean isProposed() {
        return secret != null;
    }

    /** The secret may not reach a log. */
    @Override
    public String toString() {
        return "SecondFactorView[" + isOn() + "]";
    }
}
