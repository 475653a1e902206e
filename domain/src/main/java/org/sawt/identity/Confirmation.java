package org.sawt.identity;

/**
 * How an attempt to confirm a registration ended.
 *
 * @param deviceCookie the new value of the device's cookie, by which the account knows this device; null unless the account
 *     began now
 */
public record Confirmation(ConfirmationOutcome outcome, String deviceCookie) {

    /** The cookie may not reach a log. */
    @Override
    public String toString() {
        return "Confirmation[" + outcome + "]";
    }
}
